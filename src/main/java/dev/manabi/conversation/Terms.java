package dev.manabi.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import dev.manabi.conversation.Vocabulary.Term;
import dev.manabi.language.Folding;

import org.springframework.stereotype.Component;

/**
 * Everything that can be named, as it is at the moment.
 */
@Component
class Terms {

	private final List<Vocabulary> vocabularies;

	private final Map<Vocabulary, Index> indexes = new ConcurrentHashMap<>();

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
		Set<String> ids = this.vocabularies.stream()
			.filter((vocabulary) -> vocabulary.kind().equals(kind))
			.flatMap((vocabulary) -> index(vocabulary).ids(key).stream())
			.collect(Collectors.toSet());
		return (ids.size() == 1) ? Optional.of(ids.iterator().next()) : Optional.empty();
	}

	private Index index(Vocabulary vocabulary) {
		List<Term> terms = vocabulary.terms();
		Index known = this.indexes.get(vocabulary);
		if (known != null && known.terms().equals(terms)) {
			return known;
		}
		Index made = Index.of(terms);
		this.indexes.put(vocabulary, made);
		return made;
	}

	/**
	 * The ids of what is called so, by the name’s key, as long as the terms are these.
	 */
	private record Index(List<Term> terms, Map<String, Set<String>> ids) {

		Index {
			terms = List.copyOf(terms);
			ids = Map.copyOf(ids);
		}

		static Index of(List<Term> terms) {
			return new Index(terms, terms.stream()
				.flatMap((term) -> term.names().stream().map((name) -> Map.entry(Folding.spoken(name), term.id())))
				.collect(Collectors.groupingBy(Map.Entry::getKey,
						Collectors.mapping(Map.Entry::getValue, Collectors.toSet()))));
		}

		Set<String> ids(String key) {
			return this.ids.getOrDefault(key, Set.of());
		}

	}

}
