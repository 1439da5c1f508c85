package dev.manabi.training.chat;

import java.util.function.Function;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.roster.Person;
import dev.manabi.training.Exemption;
import dev.manabi.training.Exemption.Verdict;
import dev.manabi.training.Exemptions;

import org.springframework.stereotype.Component;

/**
 * Sees to it that a coordinator decides on what others asked, and on nothing that is
 * settled.
 */
@Component
class ExemptionDesk {

	private final Exemptions exemptions;

	private final ExemptionCards cards;

	private final Texts texts;

	ExemptionDesk(Exemptions exemptions, ExemptionCards cards, Texts texts) {
		this.exemptions = exemptions;
		this.cards = cards;
		this.texts = texts;
	}

	/**
	 * What to answer about the exemption that the ask names, as far as it is in that
	 * state.
	 */
	Reply on(Ask ask, Verdict state, Function<Exemption, Reply> answer) {
		return on(ask, (exemption) -> (exemption.state() == state) ? answer.apply(exemption)
				: this.cards.done(exemption, ask.language()));
	}

	/** The same in whatever state it is. */
	Reply on(Ask ask, Function<Exemption, Reply> answer) {
		return this.exemptions.find(ask.slots().getOrDefault("exemption", ""))
			.map((exemption) -> isOwn(ask.asker(), exemption) ? words(ask, "exemption.own") : answer.apply(exemption))
			.orElseGet(() -> words(ask, "exemption.unknown-here"));
	}

	/** How it stands after somebody tried to change it. */
	Reply done(Ask ask, Exemption exemption) {
		return this.cards.done(this.exemptions.find(exemption.id()).orElse(exemption), ask.language());
	}

	static boolean isOwn(Asker asker, Exemption exemption) {
		return exemption.person().equals(asker.id())
				|| asker.person().map(Person::id).filter(exemption.person()::equals).isPresent();
	}

	private Reply words(Ask ask, String key) {
		return new Reply.Words(this.texts.get(ask.language(), key));
	}

}
