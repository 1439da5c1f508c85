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

	private final Hearing hearing;

	private final Doubts doubts;

	private final Languages languages;

	Remarks(ObjectProvider<ThreadReplies> takers, Hearing hearing, Doubts doubts, Languages languages) {
		this.takers = takers;
		this.hearing = hearing;
		this.doubts = doubts;
		this.languages = languages;
	}

	/** Empty if nobody takes it for a remark. */
	Optional<Reply> answer(Turn turn, Heard.Typed typed) {
		if (typed.about().isEmpty() || typed.text().isBlank()) {
			return Optional.empty();
		}
		Ask ask = new Ask(turn.asker(), this.languages.of(turn), Languages.natural(turn), Map.of(), turn.shared(),
				turn.venue());
		Remark remark = new Remark(typed.about(), typed.text(),
				this.hearing.ask(turn, typed.text()).map((meaning) -> this.doubts.link(meaning, ask.language())));
		return this.takers.orderedStream().flatMap((taker) -> taker.answer(ask, remark).stream()).findFirst();
	}

}
