package dev.manabi.conversation.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.understanding.Meaning;
import dev.manabi.understanding.Vocabulary;

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
				.map((same) -> this.texts.get(language, "teach-word.refused.known", said, title(same, language))))
			.or(() -> this.targets.understood(said, target).map((meaning) -> refusal(said, target, meaning, language)))
			.or(() -> Optional.of(this.texts.get(language, "teach-word.refused.common", said))
				.filter((_) -> this.targets.isCommon(said, target)));
	}

	/** What is surely understood needs no teaching, or would be lost. */
	private String refusal(String said, Target target, Meaning meaning, Language language) {
		String other = this.targets.asking(meaning).map((asked) -> title(asked, language)).orElse(meaning.intent());
		return meansIt(meaning, target)
				? this.texts.get(language, "teach-word.refused.known", said, title(target, language))
				: this.texts.get(language, "teach-word.refused.understood", said, other);
	}

	private static boolean meansIt(Meaning meaning, Target target) {
		return target.kind().equals(Vocabulary.INTENT) ? meaning.intent().equals(target.id())
				: target.id().equals(meaning.slots().get(target.kind()));
	}

	private static String cut(String name) {
		return (name.codePointCount(0, name.length()) <= LONGEST) ? name
				: name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
	}

}
