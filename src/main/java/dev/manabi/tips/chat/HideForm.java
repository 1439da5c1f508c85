package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.tips.Tip.State;

import org.springframework.stereotype.Component;

/**
 * 「非表示にする」 on a tip: asks why, which its author is told.
 */
@Component
class HideForm extends CoordinatorIntent {

	static final String NAME = "hide-form";

	private final TipDesk desk;

	private final HidingForms forms;

	HideForm(TipDesk desk, HidingForms forms) {
		super(NAME, false);
		this.desk = desk;
		this.forms = forms;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.asRead(ask, State.SHOWN, "tips.hidden.before", (tip) -> this.forms.form(ask, tip, ""));
	}

}
