package dev.manabi.delivery.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.delivery.Runs;

import org.springframework.stereotype.Component;

/**
 * 「一時停止」: what waits goes on waiting.
 */
@Component
class PauseRun extends CoordinatorIntent {

	private final Runs runs;

	private final RunCards cards;

	PauseRun(Runs runs, RunCards cards) {
		super("pause-delivery", false);
		this.runs = runs;
		this.cards = cards;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.cards.of(ask, (run) -> this.cards.show(run,
				this.runs.pause(run, ask.asker().id()) ? "delivery.paused" : "delivery.changed", ask.language()));
	}

}
