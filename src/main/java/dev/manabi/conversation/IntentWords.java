package dev.manabi.conversation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.manabi.language.Bilingual;
import dev.manabi.language.Folding;
import dev.manabi.language.Language;
import dev.manabi.understanding.Vocabulary;

import org.springframework.stereotype.Component;

/**
 * The very words that the message bundles list for each intent, which are understood
 * whatever else may be said so.
 */
@Component
class IntentWords implements Vocabulary {

	private final List<Term> terms;

	IntentWords(List<Intent> intents, Texts texts) {
		this.terms = intents.stream().map((intent) -> term(intent.name(), texts)).toList();
		requireOneIntentForEach(this.terms);
	}

	@Override
	public String kind() {
		return INTENT;
	}

	@Override
	public List<Term> terms() {
		return this.terms;
	}

	private static Term term(String intent, Texts texts) {
		return new Term(intent, label(intent, texts),
				Stream.of(Language.values())
					.flatMap((language) -> words(texts.raw(language, "intent." + intent + ".words")))
					.toList());
	}

	private static Bilingual label(String intent, Texts texts) {
		String key = "intent." + intent + ".label";
		return new Bilingual(texts.raw(Language.JA, key), texts.raw(Language.EN, key));
	}

	private static Stream<String> words(String listed) {
		return Arrays.stream(listed.split("\\|")).map(String::strip).filter((word) -> !word.isEmpty());
	}

	private static void requireOneIntentForEach(List<Term> terms) {
		Map<String, String> intents = new HashMap<>();
		for (Term term : terms) {
			for (String word : term.others()) {
				String other = intents.putIfAbsent(Folding.spoken(word), term.id());
				if (other != null && !other.equals(term.id())) {
					throw new IllegalStateException(
							"'%s' is said for both %s and %s".formatted(word, other, term.id()));
				}
			}
		}
	}

}
