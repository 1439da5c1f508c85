package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.tips.ImprovementCase;
import dev.manabi.tips.chat.CaseForms.Filled;

import org.springframework.stereotype.Component;

/**
 * 「事例を登録する」: an empty form, or the one of a case that was given back.
 */
@Component
class CaseForm implements Intent {

	private final Colleagues colleagues;

	private final CaseDesk desk;

	private final CaseForms forms;

	CaseForm(Colleagues colleagues, CaseDesk desk, CaseForms forms) {
		this.colleagues = colleagues;
		this.desk = desk;
		this.forms = forms;
	}

	@Override
	public String name() {
		return "case-form";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.colleagues.staff(ask,
				(person) -> ask.slots().getOrDefault("case", "").isEmpty()
						? this.forms.form(person, Filled.EMPTY, "", ask)
						: this.desk.own(ask, (found) -> this.forms.form(person, filled(found), "", ask)));
	}

	private static Filled filled(ImprovementCase found) {
		ImprovementCase.Content content = found.content();
		return new Filled(found.id(), content.workshop().value(), content.skill().value(), content.before(),
				content.after(), String.valueOf(content.hours()));
	}

}
