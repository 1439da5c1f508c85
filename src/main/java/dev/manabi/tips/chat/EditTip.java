package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.tips.Tip;
import dev.manabi.tips.chat.TipForms.Draft;

import org.springframework.stereotype.Component;

/**
 * 「書き直す」: the form with what the presser shared before.
 */
@Component
class EditTip implements Intent {

	private final TipDesk desk;

	private final TipForms forms;

	EditTip(TipDesk desk, TipForms forms) {
		this.desk = desk;
		this.forms = forms;
	}

	@Override
	public String name() {
		return "edit-tip";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.own(ask, (tip) -> this.forms.form(draft(tip), "", "", ask.language()));
	}

	private static Draft draft(Tip tip) {
		return new Draft(tip.id(), tip.content().words(), tip.content().skill().value(),
				tip.content().link().map((link) -> link.address().toString()).orElse(""), TipForms.ALL);
	}

}
