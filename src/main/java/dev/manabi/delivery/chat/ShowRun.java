package dev.manabi.delivery.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * Shows how far what is sent together is.
 */
@Component
class ShowRun extends CoordinatorIntent {

	private final RunCards cards;

	ShowRun(RunCards cards) {
		super("delivery", false);
		this.cards = cards;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.cards.of(ask, (run) -> this.cards.show(run, "", ask.language()));
	}

}
