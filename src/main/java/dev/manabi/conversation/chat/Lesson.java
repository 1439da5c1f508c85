package dev.manabi.conversation.chat;

import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Misses;
import dev.manabi.language.Folding;

/**
 * What a coordinator wrote on the form.
 *
 * @param miss the question that it was opened for, may be empty
 * @param said the words to be taught
 * @param target what was chosen that they mean, may be empty
 * @param course the title of the course that they mean, may be empty
 */
record Lesson(String miss, String said, String target, String course) {

	static final int SHORTEST = 2;

	static final int LONGEST = 60;

	static Lesson of(Ask ask) {
		Map<String, String> slots = ask.slots();
		return new Lesson(slots.getOrDefault("miss", ""), line(slots.getOrDefault("said", "")),
				slots.getOrDefault("target", "").strip(), line(slots.getOrDefault("course-title", "")));
	}

	/** The form for a question, filled in with it where it could be taught as it is. */
	static Lesson about(String miss, String said) {
		Lesson lesson = new Lesson(miss, said, "", "");
		return lesson.faultOfWords().isEmpty() ? lesson : new Lesson(miss, "", "", "");
	}

	/** Why nothing can be learnt of it, the last part of a text’s name. */
	Optional<String> fault() {
		Optional<String> ofWords = faultOfWords();
		if (ofWords.isPresent()) {
			return ofWords;
		}
		if (this.target.isEmpty() == this.course.isEmpty()) {
			return Optional.of(this.target.isEmpty() ? "no-target" : "two-targets");
		}
		return Optional.empty();
	}

	private Optional<String> faultOfWords() {
		if (this.said.codePointCount(0, this.said.length()) > LONGEST || letters() < SHORTEST) {
			return Optional.of("length");
		}
		if (Misses.isBlanked(this.said)) {
			return Optional.of("blanked");
		}
		return Optional.empty();
	}

	private int letters() {
		String folded = Folding.spoken(this.said);
		return folded.codePointCount(0, folded.length());
	}

	private static String line(String text) {
		return text.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip();
	}

}
