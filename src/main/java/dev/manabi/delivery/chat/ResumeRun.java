package dev.manabi.delivery.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.delivery.Runs;

import org.springframework.stereotype.Component;

/**
 * 「再開」: what waits is sent.
 */
@Component
class ResumeRun extends CoordinatorIntent {

	private final Runs runs;

	private final RunCards cards;

	ResumeRun(Runs runs, RunCards cards) {
		super("resume-delivery", false);
		this.runs = runs;
		this.cards = cards;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.cards.of(ask, (run) -> this.cards.show(run,
				this.runs.resume(run, ask.asker().id()) ? "delivery.resumed" : "delivery.changed", ask.language()));
	}

}
