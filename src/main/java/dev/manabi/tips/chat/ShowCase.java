package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * One case of improvement, to whoever may see it.
 */
@Component
class ShowCase implements Intent {

	private final CaseDesk desk;

	private final CaseCards cards;

	ShowCase(CaseDesk desk, CaseCards cards) {
		this.desk = desk;
		this.cards = cards;
	}

	@Override
	public String name() {
		return "case";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.seen(ask, (found) -> this.cards.show(ask, found, "", ""));
	}

}
