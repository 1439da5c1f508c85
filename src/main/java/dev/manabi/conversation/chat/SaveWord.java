package dev.manabi.conversation.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.LearntWord;
import dev.manabi.conversation.LearntWords;
import dev.manabi.conversation.Misses;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * 「この言葉を教える」: learns the words, unless they mean something else already.
 */
@Component
class SaveWord extends CoordinatorIntent {

	private final Targets targets;

	private final TargetWords words;

	private final LearntWords learnt;

	private final Misses misses;

	private final LessonCards cards;

	private final Texts texts;

	SaveWord(Targets targets, TargetWords words, LearntWords learnt, Misses misses, LessonCards cards, Texts texts) {
		super("save-word", false);
		this.targets = targets;
		this.words = words;
		this.learnt = learnt;
		this.misses = misses;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		Lesson lesson = Lesson.of(ask);
		Language language = ask.language();
		return lesson.fault()
			.map((fault) -> refused(lesson, fault, language))
			.orElseGet(() -> target(lesson).map((target) -> learn(lesson, target, ask))
				.orElseGet(() -> refused(lesson, lesson.course().isEmpty() ? "gone" : "no-course", language)));
	}

	private Optional<Target> target(Lesson lesson) {
		return lesson.course().isEmpty() ? this.targets.chosen(lesson.target()) : this.targets.course(lesson.course());
	}

	private Reply learn(Lesson lesson, Target target, Ask ask) {
		Optional<String> refusal = this.words.refusal(lesson.said(), target, ask.language());
		if (refusal.isPresent()) {
			return this.cards.form(lesson, refusal.get(), ask.language());
		}
		LearntWord word = this.learnt.add(lesson.said(), target.kind(), target.id(), ask.asker().id());
		this.misses.settle(lesson.miss());
		this.misses.settleLike(lesson.said());
		return this.cards.done(word, target, ask.language());
	}

	private Reply refused(Lesson lesson, String why, Language language) {
		String refusal = this.texts.get(language, "teach-word.refused." + why, lesson.course());
		return this.cards.form(lesson, refusal, language);
	}

}
