package dev.manabi.conversation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.language.Folding;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * Understands the very words that the message bundles list for each intent, in any
 * spelling and in either language.
 */
@Component
class ExactWords implements Understanding {

	private final Map<String, String> intents = new HashMap<>();

	ExactWords(List<Intent> intents, Texts texts) {
		for (Intent intent : intents) {
			for (Language language : Language.values()) {
				words(texts.get(language, "intent." + intent.name() + ".words")).forEach((word) -> add(word, intent));
			}
		}
	}

	@Override
	public Optional<Heard.Pressed> understand(String text) {
		return Optional.ofNullable(this.intents.get(Folding.key(text)))
			.map((intent) -> new Heard.Pressed(intent, Map.of()));
	}

	private void add(String word, Intent intent) {
		String other = this.intents.put(Folding.key(word), intent.name());
		if (other != null && !other.equals(intent.name())) {
			throw new IllegalStateException("'%s' is said for both %s and %s".formatted(word, other, intent.name()));
		}
	}

	private static List<String> words(String listed) {
		return Arrays.stream(listed.split("\\|")).map(String::strip).filter((word) -> !word.isEmpty()).toList();
	}

}
