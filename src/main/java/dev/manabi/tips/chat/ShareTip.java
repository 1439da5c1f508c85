package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Theme;
import dev.manabi.tips.chat.TipForms.Draft;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「学びのコツを共有したい」: a form. Nothing is shared before its button is pressed.
 */
@Component
@Order(30)
class ShareTip implements Intent {

	private final Colleagues colleagues;

	private final SkillTitles skills;

	private final TipForms forms;

	ShareTip(Colleagues colleagues, SkillTitles skills, TipForms forms) {
		this.colleagues = colleagues;
		this.skills = skills;
		this.forms = forms;
	}

	@Override
	public String name() {
		return "share-tip";
	}

	@Override
	public Theme theme() {
		return Theme.TOGETHER;
	}

	@Override
	public Reply answer(Ask ask) {
		String skill = this.skills.of(ask).map((it) -> it.id().value()).orElse(TipForms.AUTO);
		return this.colleagues.staff(ask,
				(_) -> this.forms.form(new Draft("", "", skill, "", TipForms.ALL), "", "", ask.language()));
	}

}
