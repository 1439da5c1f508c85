package dev.manabi.delivery.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.delivery.Run;
import dev.manabi.delivery.Runs;

import org.springframework.stereotype.Component;

/**
 * 「中止」: what waits is never sent, once that is confirmed.
 */
@Component
class CancelRun extends CoordinatorIntent {

	private final Runs runs;

	private final RunCards cards;

	CancelRun(Runs runs, RunCards cards) {
		super("cancel-delivery", false);
		this.runs = runs;
		this.cards = cards;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.cards.of(ask, (run) -> "yes".equals(ask.slots().get("sure")) ? cancel(run, ask)
				: this.cards.ask(run, ask.language()));
	}

	private Reply cancel(Run run, Ask ask) {
		boolean cancelled = this.runs.cancel(run, ask.asker().id());
		return this.cards.show(run, cancelled ? "delivery.cancelled" : "delivery.changed", ask.language());
	}

}
