package dev.manabi.understanding;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.manabi.language.Bilingual;

/**
 * Names of one kind of things that people speak of. What a sentence names is brought to
 * the ask in the slot of the kind, as an id. Features declare beans of it.
 */
public interface Vocabulary {

	/**
	 * The kind whose names are whole sentences, each of which asks for the intent that is
	 * its id.
	 */
	String INTENT = "intent";

	/** The kind, such as {@code duty}: lower case with hyphens. */
	String kind();

	/**
	 * The things there are now. They may change while running: as long as they have not,
	 * it is the same list.
	 */
	List<Term> terms();

	/**
	 * Whether these are more names for what other vocabularies name. They count as long
	 * as one of those names it.
	 */
	default boolean learnt() {
		return false;
	}

	/**
	 * Names of what comes from somewhere that may change.
	 * @param source the same object as long as nothing has changed
	 */
	static <T> Vocabulary of(String kind, Supplier<T> source, Function<T, List<Term>> terms) {
		return new DerivedVocabulary<>(kind, source, terms);
	}

	/** Names that never change. */
	static Vocabulary of(String kind, List<Term> terms) {
		return of(kind, () -> terms, Function.identity());
	}

	/**
	 * Something that can be named.
	 *
	 * @param id what the ask is to carry
	 * @param name what it is called to people
	 * @param others what else people call it, in either language, since they mix them
	 */
	record Term(String id, Bilingual name, List<String> others) {

		public Term {
			others = List.copyOf(others);
		}

		/** All names, the proper ones first. */
		public Stream<String> names() {
			return Stream.concat(Stream.of(this.name.ja(), this.name.en()), this.others.stream());
		}

	}

}
