package dev.manabi.conversation;

import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What people say about messages of the bot, for whoever sent them.
 */
@Component
class Remarks {

	private final ObjectProvider<ThreadReplies> takers;

	private final Languages languages;

	Remarks(ObjectProvider<ThreadReplies> takers, Languages languages) {
		this.takers = takers;
		this.languages = languages;
	}

	/** Empty if nobody takes it for a remark. */
	Optional<Reply> answer(Turn turn, Heard.Typed typed) {
		if (typed.about().isEmpty() || typed.text().isBlank()) {
			return Optional.empty();
		}
		Ask ask = new Ask(turn.asker(), this.languages.of(turn), Languages.natural(turn), Map.of(), turn.shared(),
				turn.venue());
		return this.takers.orderedStream()
			.flatMap((taker) -> taker.answer(ask, typed.about(), typed.text()).stream())
			.findFirst();
	}

}
