package dev.manabi.training.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.training.Exemption;
import dev.manabi.training.Exemption.Verdict;

import org.springframework.stereotype.Component;

/**
 * Shows the card on which one exemption is decided on, or ended.
 */
@Component
class ShowExemption extends CoordinatorIntent {

	private final ExemptionDesk desk;

	private final ExemptionCards cards;

	ShowExemption(ExemptionDesk desk, ExemptionCards cards) {
		super("exemption-decision", false);
		this.desk = desk;
		this.cards = cards;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.on(ask, (exemption) -> isOpen(exemption) ? this.cards.decision(ask, exemption, "")
				: this.desk.done(ask, exemption));
	}

	private static boolean isOpen(Exemption exemption) {
		return exemption.state() == Verdict.WAITS || exemption.state() == Verdict.GRANTED;
	}

}
