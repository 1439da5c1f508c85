package dev.manabi.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.language.Folding;
import dev.manabi.understanding.Vocabulary.Term;

/**
 * Sentences whose intent is known, in any spelling.
 *
 * @param intents the intents by what is said
 */
record Sentences(Map<String, String> intents) {

	/** What comes later, such as what coordinators added, goes before. */
	static Sentences of(List<Term> terms) {
		Map<String, String> intents = new HashMap<>();
		terms.forEach((term) -> term.others().forEach((said) -> intents.put(Folding.spoken(said), term.id())));
		return new Sentences(intents);
	}

	Optional<Meaning> meaning(String text) {
		return Optional.ofNullable(this.intents.get(Folding.spoken(text)))
			.map((intent) -> new Meaning(intent, Map.of()));
	}

}
