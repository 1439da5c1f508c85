package dev.manabi.training.chat;

import java.time.LocalDate;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.training.Exemption;
import dev.manabi.training.Exemption.Verdict;
import dev.manabi.training.Exemptions;

import org.springframework.stereotype.Component;

/**
 * 「免除する」: exempts somebody until a day.
 */
@Component
class GrantExemption extends CoordinatorIntent {

	private final ExemptionDesk desk;

	private final Exemptions exemptions;

	private final ExemptionCards cards;

	private final Whys whys;

	GrantExemption(ExemptionDesk desk, Exemptions exemptions, ExemptionCards cards, Whys whys) {
		super("grant-exemption", false);
		this.desk = desk;
		this.exemptions = exemptions;
		this.cards = cards;
		this.whys = whys;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.on(ask, Verdict.WAITS, (exemption) -> grant(ask, exemption));
	}

	private Reply grant(Ask ask, Exemption exemption) {
		Optional<LocalDate> until = ClaimInputs.day(ask.slots().getOrDefault("until", ""))
			.filter(this.exemptions::allows);
		Optional<String> fault = until.isEmpty() ? Optional.of(this.cards.outOfTerm(ask.language()))
				: this.whys.tooLong(ask);
		if (fault.isPresent()) {
			return this.cards.decision(ask, exemption, fault.get());
		}
		this.exemptions.grant(exemption, until.orElseThrow(), ask.asker().id(), Whys.of(ask));
		return this.desk.done(ask, exemption);
	}

}
