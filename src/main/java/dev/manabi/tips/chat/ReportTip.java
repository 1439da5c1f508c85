package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * 「問題を知らせる」: asks what is amiss with a tip.
 */
@Component
class ReportTip implements Intent {

	private final TipDesk desk;

	private final ReportForms forms;

	ReportTip(TipDesk desk, ReportForms forms) {
		this.desk = desk;
		this.forms = forms;
	}

	@Override
	public String name() {
		return "report-tip";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.shown(ask, (_, tip) -> this.forms.form(ask, tip, ""));
	}

}
