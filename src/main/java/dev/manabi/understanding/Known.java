package dev.manabi.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.manabi.understanding.Vocabulary.Term;

/**
 * All that can be named and all sentences that are known, as of one moment.
 *
 * @param terms what it was made of, by vocabulary
 */
record Known(List<List<Term>> terms, Reader reader, Sentences sentences) {

	static Known of(List<Vocabulary> vocabularies, List<List<Term>> terms, Lexicon lexicon,
			List<Expressions> expressions) {
		Set<Names.Name> names = new LinkedHashSet<>();
		List<NamesInPart.Title> titles = new ArrayList<>();
		List<Term> sentences = new ArrayList<>();
		for (int at = 0; at < vocabularies.size(); at++) {
			Vocabulary vocabulary = vocabularies.get(at);
			String kind = vocabulary.kind();
			if (kind.equals(Vocabulary.INTENT)) {
				sentences.addAll(terms.get(at));
			}
			else {
				Predicate<String> there = vocabulary.learnt() ? ids(kind, vocabularies, terms)::contains : (_) -> true;
				terms.get(at)
					.stream()
					.filter((term) -> there.test(term.id()))
					.forEach((term) -> term.names().forEach((name) -> {
						List<Token> words = Tokens.of(Spelling.plain(name));
						Names.Name.of(kind, term.id(), name, words).forEach(names::add);
						if (words.size() > 1) {
							titles.add(NamesInPart.Title.of(kind, term.id(), words, lexicon));
						}
					}));
			}
		}
		return new Known(List.copyOf(terms), new Reader(lexicon, expressions, List.copyOf(names), titles),
				Sentences.of(sentences));
	}

	private static Set<String> ids(String kind, List<Vocabulary> vocabularies, List<List<Term>> terms) {
		return IntStream.range(0, terms.size())
			.filter((at) -> vocabularies.get(at).kind().equals(kind) && !vocabularies.get(at).learnt())
			.boxed()
			.flatMap((at) -> terms.get(at).stream())
			.map(Term::id)
			.collect(Collectors.toSet());
	}

	/** Whether nothing has changed since. */
	@SuppressWarnings("ReferenceEquality")
	boolean isOf(List<List<Term>> now) {
		return IntStream.range(0, now.size()).allMatch((at) -> now.get(at) == this.terms.get(at));
	}

}
