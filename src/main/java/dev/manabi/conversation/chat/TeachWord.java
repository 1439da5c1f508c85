package dev.manabi.conversation.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Miss;
import dev.manabi.conversation.Misses;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * 「言葉を教える」: the form on which a coordinator says what words mean, filled in with the
 * question that was not understood if it can be taught.
 */
@Component
class TeachWord extends CoordinatorIntent {

	private final Misses misses;

	private final LessonCards cards;

	TeachWord(Misses misses, LessonCards cards) {
		super("teach-word", false);
		this.misses = misses;
		this.cards = cards;
	}

	@Override
	public Reply answer(Ask ask) {
		String miss = ask.slots().getOrDefault("miss", "");
		String said = this.misses.find(miss).map(Miss::said).orElse("");
		return this.cards.form(Lesson.about(miss, said), "", ask.language());
	}

}
