package dev.manabi.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.manabi.language.Language;

/**
 * What was found in a text, put together: which words are of what, and how much each
 * weighs.
 *
 * @param plain the text
 * @param tokens its words
 * @param mentions all that is named, misread or not
 * @param cued the concepts that its words bring in
 */
record Reading(String plain, List<Token> tokens, List<Mention> mentions, List<Lexicon.Cued> cued) {

	private static final String QUESTION = "question";

	/** Concepts whose words weigh nothing: what says nothing, and moods. */
	private static final Set<String> SILENT = Set.of("filler", "wouldyou", "negated", "none", "past", "wish", QUESTION,
			"if");

	private static final double NUMBER = 0.5;

	Sentence sentence() {
		Map<String, Long> concepts = new HashMap<>();
		this.cued.forEach((each) -> bring(each.concept(), words(each.from(), each.to()), concepts));
		if (this.plain.contains("?")) {
			bring(QUESTION, 0, concepts);
		}
		Map<String, List<Sentence.Named>> named = new HashMap<>();
		for (Mention mention : outermost()) {
			if (mention.kind().equals(Sentence.CUE)) {
				bring(mention.id(), words(mention), concepts);
			}
			else {
				named.computeIfAbsent(mention.kind(), (_) -> new ArrayList<>())
					.add(new Sentence.Named(mention, words(mention)));
			}
		}
		return weigh(named, concepts);
	}

	private static void bring(String concept, long words, Map<String, Long> concepts) {
		concepts.merge(concept, words, (one, other) -> one | other);
	}

	/** Without what is part of a longer name of its kind, or less like one. */
	private List<Mention> outermost() {
		return this.mentions.stream()
			.filter((mention) -> this.mentions.stream().noneMatch((other) -> other.outdoes(mention)))
			.sorted(Comparator.comparingInt(Mention::start).thenComparing(Mention::id))
			.distinct()
			.toList();
	}

	private Sentence weigh(Map<String, List<Sentence.Named>> named, Map<String, Long> concepts) {
		long inNames = named.values()
			.stream()
			.flatMap(List::stream)
			.mapToLong(Sentence.Named::words)
			.reduce(0, (one, other) -> one | other);
		long telling = concepts.entrySet()
			.stream()
			.filter((concept) -> !SILENT.contains(concept.getKey()))
			.mapToLong(Map.Entry::getValue)
			.reduce(0, (one, other) -> one | other);
		long known = concepts.values().stream().reduce(inNames, (one, other) -> one | other);
		double[] weights = new double[length()];
		Arrays.setAll(weights,
				(at) -> weight(this.tokens.get(at), isOf(known, at), isOf(inNames, at), isOf(telling, at)));
		return new Sentence(named, concepts, weights, known, language(inNames));
	}

	private static double weight(Token token, boolean known, boolean named, boolean telling) {
		if (named) {
			return (token.content() || token.latin()) ? 1 : 0;
		}
		if (known) {
			return (!telling || token.is("助詞") || token.is("助動詞")) ? 0 : 1;
		}
		return !token.content() ? 0 : token.number() ? NUMBER : 1;
	}

	/** Japanese, if a word of it is in Japanese letters and no name. */
	private Optional<Language> language(long inNames) {
		Set<Language> languages = new HashSet<>();
		for (int at = 0; at < length(); at++) {
			Token token = this.tokens.get(at);
			if (!isOf(inNames, at) && Spelling.japanese(this.plain.charAt(token.start()))) {
				return Optional.of(Language.JA);
			}
			if (!isOf(inNames, at) && token.latin() && !Spelling.mark(token.surface())) {
				languages.add(Language.EN);
			}
		}
		return languages.stream().findFirst();
	}

	private long words(Mention mention) {
		long words = 0;
		for (int at = 0; at < length(); at++) {
			Token token = this.tokens.get(at);
			if (token.start() < mention.end() && mention.start() < token.end()) {
				words |= 1L << at;
			}
		}
		return words;
	}

	private static long words(int from, int to) {
		long words = 0;
		for (int at = from; at < Math.min(to, Sentence.WORDS); at++) {
			words |= 1L << at;
		}
		return words;
	}

	private static boolean isOf(long words, int at) {
		return (words >> at & 1) == 1;
	}

	private int length() {
		return Math.min(this.tokens.size(), Sentence.WORDS);
	}

}
