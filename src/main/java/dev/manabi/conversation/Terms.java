package dev.manabi.conversation;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Vocabulary.Term;
import dev.manabi.language.Folding;

import org.springframework.stereotype.Component;

/**
 * Everything that can be named, as it is at the moment.
 */
@Component
class Terms {

	private final List<Vocabulary> vocabularies;

	Terms(List<Vocabulary> vocabularies) {
		this.vocabularies = List.copyOf(vocabularies);
	}

	/** Whether there is a vocabulary of that kind. */
	boolean hasKind(String kind) {
		return this.vocabularies.stream().anyMatch((vocabulary) -> vocabulary.kind().equals(kind));
	}

	/**
	 * What is called so.
	 * @param key the name, folded
	 * @return its id; empty if nothing is called so, or more than one thing
	 */
	Optional<String> id(String kind, String key) {
		List<String> ids = this.vocabularies.stream()
			.filter((vocabulary) -> vocabulary.kind().equals(kind))
			.flatMap((vocabulary) -> vocabulary.terms().stream())
			.filter((term) -> term.names().stream().map(Folding::spoken).anyMatch(key::equals))
			.map(Term::id)
			.distinct()
			.toList();
		return (ids.size() == 1) ? Optional.of(ids.getFirst()) : Optional.empty();
	}

}
