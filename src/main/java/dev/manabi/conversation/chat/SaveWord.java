package dev.manabi.conversation.chat;

import java.util.List;
import java.util.Locale;
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
		this.learnt.like(lesson.said())
			.filter((word) -> this.targets.of(word).isEmpty())
			.ifPresent((idle) -> this.learnt.remove(idle.id(), ask.asker().id()));
		if (this.learnt.isFull()) {
			String full = this.texts.get(ask.language(), "teach-word.refused.full",
					String.format(Locale.ROOT, "%,d", LearntWords.MOST));
			return this.cards.form(lesson, full, ask.language());
		}
		return this.learnt.add(lesson.said(), target.kind(), target.id(), ask.asker().id())
			.map((word) -> learnt(word, lesson, target, ask))
			.orElseGet(() -> this.cards.form(lesson, taken(lesson, target, ask.language()), ask.language()));
	}

	private Reply learnt(LearntWord word, Lesson lesson, Target target, Ask ask) {
		this.misses.settle(lesson.miss(), ask.asker().id());
		this.misses.settleLike(lesson.said(), ask.asker().id());
		return this.cards.done(word, target, ask.language());
	}

	/** Somebody taught it before, perhaps a moment ago on another instance. */
	private String taken(Lesson lesson, Target target, Language language) {
		Target other = this.learnt.like(lesson.said()).flatMap(this.targets::of).orElse(target);
		return this.words.refusal(lesson.said(), List.of(other), target, language).orElseThrow();
	}

	private Reply refused(Lesson lesson, String why, Language language) {
		String refusal = this.texts.get(language, "teach-word.refused." + why, lesson.course());
		return this.cards.form(lesson, refusal, language);
	}

}
