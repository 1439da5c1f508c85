package dev.manabi.conversation.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * The words about targets that the cards here share.
 */
@Component
class TargetWords {

	/** Of so many letters even a hundred choices make a small card. */
	private static final int LONGEST = 36;

	private final Targets targets;

	private final Texts texts;

	TargetWords(Targets targets, Texts texts) {
		this.targets = targets;
		this.texts = texts;
	}

	/** The target and of which kind it is. */
	String title(Target target, Language language) {
		return this.texts.get(language, "target." + target.kind(), cut(target.name().in(language)));
	}

	/** Why words can’t be taught for a target, empty if they can. */
	Optional<String> refusal(String said, Target target, Language language) {
		return refusal(said, this.targets.taken(said, target), target, language);
	}

	/** The same, where it is known what the words stand for already. */
	Optional<String> refusal(String said, List<Target> taken, Target target, Language language) {
		return taken.stream()
			.filter((other) -> !other.equals(target))
			.findFirst()
			.map((other) -> this.texts.get(language, "teach-word.refused.taken", said, title(other, language)))
			.or(() -> taken.stream()
				.findFirst()
				.map((same) -> this.texts.get(language, "teach-word.refused.known", said, title(same, language))));
	}

	private static String cut(String name) {
		return (name.codePointCount(0, name.length()) <= LONGEST) ? name
				: name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
	}

}
