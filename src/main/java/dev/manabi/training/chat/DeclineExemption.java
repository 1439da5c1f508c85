package dev.manabi.training.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.training.Exemption;
import dev.manabi.training.Exemption.Verdict;
import dev.manabi.training.Exemptions;

import org.springframework.stereotype.Component;

/**
 * 「免除しない」: what was asked stays asked, and the person is told why.
 */
@Component
class DeclineExemption extends CoordinatorIntent {

	private final ExemptionDesk desk;

	private final Exemptions exemptions;

	private final ExemptionCards cards;

	private final Whys whys;

	DeclineExemption(ExemptionDesk desk, Exemptions exemptions, ExemptionCards cards, Whys whys) {
		super("decline-exemption", false);
		this.desk = desk;
		this.exemptions = exemptions;
		this.cards = cards;
		this.whys = whys;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.on(ask, Verdict.WAITS, (exemption) -> decline(ask, exemption));
	}

	private Reply decline(Ask ask, Exemption exemption) {
		Optional<String> fault = this.whys.missing(ask).or(() -> this.whys.tooLong(ask));
		if (fault.isPresent()) {
			return this.cards.decision(ask, exemption, fault.get());
		}
		this.exemptions.decline(exemption, ask.asker().id(), Whys.of(ask));
		return this.desk.done(ask, exemption);
	}

}
