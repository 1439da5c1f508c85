package dev.manabi.conversation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.language.Folding;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * Understands the very words that the message bundles list for each intent, in any
 * spelling and in either language. Words may have a place for a name that a
 * {@link Vocabulary} knows. Words without one go first, then those of which the most is
 * given, then the intents' order decides.
 */
@Component
class ExactWords implements Understanding {

	private final Map<String, String> intents = new HashMap<>();

	private final Map<Phrase, String> phrases = new LinkedHashMap<>();

	private final List<Map.Entry<Phrase, String>> longestFirst;

	private final Terms terms;

	ExactWords(List<Intent> intents, Terms terms, Texts texts) {
		this.terms = terms;
		for (Intent intent : intents) {
			for (Language language : Language.values()) {
				words(texts.raw(language, "intent." + intent.name() + ".words")).forEach((word) -> add(word, intent));
			}
		}
		this.longestFirst = this.phrases.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((phrase) -> -phrase.getKey().fixed()))
			.toList();
	}

	@Override
	public Optional<Heard.Pressed> understand(String text) {
		String key = Folding.key(text);
		return Optional.ofNullable(this.intents.get(key))
			.map((intent) -> new Heard.Pressed(intent, Map.of()))
			.or(() -> this.longestFirst.stream()
				.flatMap((phrase) -> named(phrase.getKey(), phrase.getValue(), key).stream())
				.findFirst());
	}

	private Optional<Heard.Pressed> named(Phrase phrase, String intent, String key) {
		return phrase.name(key)
			.flatMap((name) -> this.terms.id(phrase.kind(), name))
			.map((id) -> new Heard.Pressed(intent, Map.of(phrase.kind(), id)));
	}

	private void add(String word, Intent intent) {
		String other = Phrase.isIn(word) ? this.phrases.put(phrase(word), intent.name())
				: this.intents.put(Folding.key(word), intent.name());
		if (other != null && !other.equals(intent.name())) {
			throw new IllegalStateException("'%s' is said for both %s and %s".formatted(word, other, intent.name()));
		}
	}

	private Phrase phrase(String word) {
		Phrase phrase = Phrase.of(word);
		if (!this.terms.hasKind(phrase.kind())) {
			throw new IllegalStateException("'%s' names a kind that no vocabulary has".formatted(word));
		}
		return phrase;
	}

	private static List<String> words(String listed) {
		return Arrays.stream(listed.split("\\|")).map(String::strip).filter((word) -> !word.isEmpty()).toList();
	}

}
