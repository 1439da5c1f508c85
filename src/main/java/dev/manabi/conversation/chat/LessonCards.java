package dev.manabi.conversation.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.LearntWord;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Miss;
import dev.manabi.conversation.Misses;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * Draws the form on which words are taught, and what is said when they are.
 */
@Component
class LessonCards {

	private final Targets targets;

	private final TargetWords words;

	private final Misses misses;

	private final Texts texts;

	LessonCards(Targets targets, TargetWords words, Misses misses, Texts texts) {
		this.targets = targets;
		this.words = words;
		this.misses = misses;
		this.texts = texts;
	}

	/**
	 * The form with what was written on it.
	 * @param refusal why that could not be learnt, empty if it was not sent yet
	 */
	Reply form(Lesson lesson, String refusal, Language language) {
		Optional<Miss> miss = this.misses.find(lesson.miss());
		List<Choice> choices = this.targets.offered()
			.stream()
			.map((target) -> new Choice(this.words.title(target, language), target.value()))
			.toList();
		String asked = miss.map((it) -> this.texts.get(language, "teach-word.asked", Markdown.plain(it.said())))
			.orElse("");
		return new Reply.Card("conversation/teach-word",
				new TeachWordCard(!refusal.isEmpty(), Markdown.line(refusal), !asked.isEmpty(), asked, lesson.said(),
						choices, lesson.target(), lesson.course(), lesson.miss()),
				refusal.isEmpty() ? this.texts.get(language, "teach-word.summary") : refusal);
	}

	/** That it is learnt, and a way back. */
	Reply done(LearntWord word, Target target, Language language) {
		String title = this.words.title(target, language);
		return new Reply.Card("conversation/word-learnt",
				new WordLearntCard(
						this.texts.get(language, "teach-word.done", Markdown.plain(word.said()), Markdown.plain(title)),
						word.id()),
				this.texts.get(language, "teach-word.done", word.said(), title));
	}

	/**
	 * The form.
	 *
	 * @param refusal why it is shown again, if it is
	 * @param asked the question that was not understood, if it is there
	 * @param miss the id of that question
	 */
	record TeachWordCard(boolean isRefused, String refusal, boolean hasAsked, String asked, String said,
			List<Choice> choices, String target, String course, String miss) {

	}

	record Choice(String title, String value) {

	}

	record WordLearntCard(String done, String word) {

	}

}
