package dev.manabi.conversation.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.LearntWords;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;

import org.springframework.stereotype.Component;

/**
 * 「取り消す」: forgets what was taught, and shows what is left.
 */
@Component
class ForgetWord extends CoordinatorIntent {

	private final LearntWords learnt;

	private final ShowLearntWords words;

	private final Texts texts;

	ForgetWord(LearntWords learnt, ShowLearntWords words, Texts texts) {
		super("forget-word", false);
		this.learnt = learnt;
		this.words = words;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		String id = ask.slots().getOrDefault("word", "");
		String done = this.learnt.remove(id, ask.asker().id())
			.map((word) -> this.texts.get(ask.language(), "learnt-words.forgotten", word.said()))
			.orElseGet(() -> this.texts.get(ask.language(), "learnt-words.not-there"));
		return this.words.show(done, ask);
	}

}
