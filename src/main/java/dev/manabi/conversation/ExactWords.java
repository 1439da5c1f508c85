package dev.manabi.conversation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.manabi.language.Folding;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * Understands the very words that the message bundles list for each intent, in any
 * spelling and in either language. Words may have places for names that a
 * {@link Vocabulary} knows; what is named tells apart intents that are asked in the same
 * words of different kinds of things. Words without a name go first, then those of which
 * the most is given, then the intents' order decides.
 */
@Component
class ExactWords implements Understanding {

	/** Nobody asks in more letters, and more would take long to compare. */
	private static final int LONGEST = 200;

	private static final Pattern QUESTION = Pattern.compile("[?？]\\W*$", Pattern.UNICODE_CHARACTER_CLASS);

	private final Map<String, String> intents = new HashMap<>();

	private final Map<Phrase, Intent> phrases = new LinkedHashMap<>();

	private final List<Map.Entry<Phrase, Intent>> longestFirst;

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
			.sorted(Comparator.comparingInt((phrase) -> -phrase.getKey().given()))
			.toList();
	}

	@Override
	public Optional<Heard.Pressed> understand(String text) {
		String key = Folding.spoken(text);
		return (key.length() > LONGEST) ? Optional.empty() : pressed(text, key);
	}

	private Optional<Heard.Pressed> pressed(String text, String key) {
		return Optional.ofNullable(this.intents.get(key))
			.map((intent) -> new Heard.Pressed(intent, Map.of()))
			.or(() -> this.longestFirst.stream()
				.filter((phrase) -> !(phrase.getValue().records() && isQuestion(text)))
				.flatMap((phrase) -> named(phrase.getKey(), phrase.getValue().name(), key).stream())
				.findFirst());
	}

	private Optional<Heard.Pressed> named(Phrase phrase, String intent, String key) {
		return phrase.names(key)
			.flatMap((names) -> ids(phrase, names).stream())
			.map((ids) -> new Heard.Pressed(intent, ids))
			.findFirst();
	}

	/** The ids of what is called so by their slots, empty unless each name is known. */
	private Optional<Map<String, String>> ids(Phrase phrase, List<String> names) {
		Map<String, String> ids = new HashMap<>();
		for (int place = 0; place < names.size(); place++) {
			Optional<String> id = this.terms.id(phrase.kind(), names.get(place));
			if (id.isEmpty()) {
				return Optional.empty();
			}
			ids.put(phrase.slots().get(place), id.get());
		}
		return Optional.of(ids);
	}

	private void add(String word, Intent intent) {
		Optional<String> other = Phrase.isIn(word) ? add(phrase(word), intent)
				: Optional.ofNullable(this.intents.put(Folding.spoken(word), intent.name()));
		other.filter((name) -> !name.equals(intent.name())).ifPresent((name) -> {
			throw new IllegalStateException("'%s' is said for both %s and %s".formatted(word, name, intent.name()));
		});
	}

	/** The other intent for which it is said too, of the same kind of things. */
	private Optional<String> add(Phrase phrase, Intent intent) {
		return Optional.ofNullable(this.phrases.put(phrase, intent)).map(Intent::name);
	}

	/** Folding leaves no question mark. */
	private static boolean isQuestion(String text) {
		return QUESTION.matcher(text).find();
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
