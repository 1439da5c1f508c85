package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * One tip, with what the presser may do to it. What is hidden is shown to its author and
 * the coordinators alone.
 */
@Component
class ShowTip implements Intent {

	private final TipDesk desk;

	ShowTip(TipDesk desk) {
		this.desk = desk;
	}

	@Override
	public String name() {
		return "tip";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.seen(ask, (tip) -> this.desk.now(ask, tip, ""));
	}

}
