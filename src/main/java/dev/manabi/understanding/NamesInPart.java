package dev.manabi.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.manabi.language.Folding;

/**
 * Finds long names of which only some words are said, next to each other. A word counts
 * the more the fewer names it is in.
 */
final class NamesInPart {

	/** Fewer words could be of anything. */
	private static final int FEWEST = 2;

	/** The share of a name that must be said. */
	private static final double ENOUGH = 0.4;

	private final List<Title> titles;

	private final Map<String, List<Title>> byWord = new HashMap<>();

	NamesInPart(Collection<Title> titles) {
		this.titles = titles.stream().filter((title) -> title.words().size() >= FEWEST).toList();
		this.titles.forEach((title) -> title.words()
			.forEach((word) -> this.byWord.computeIfAbsent(word, (_) -> new ArrayList<>()).add(title)));
	}

	/**
	 * What may be named in part, the best of each kind at each place.
	 * @param idle words that may stand between
	 */
	List<Mention> in(List<Token> tokens, Predicate<Token> idle) {
		List<Mention> found = new ArrayList<>();
		int at = 0;
		while (at < tokens.size()) {
			int end = at;
			while (end < tokens.size() && (idle.test(tokens.get(end)) || isKnown(tokens.get(end)))) {
				end++;
			}
			found.addAll(best(tokens.subList(at, end), idle));
			at = end + 1;
		}
		return found;
	}

	private boolean isKnown(Token token) {
		return this.byWord.containsKey(word(token));
	}

	private List<Mention> best(List<Token> tokens, Predicate<Token> idle) {
		Set<Title> titles = tokens.stream()
			.flatMap((token) -> titles(word(token)).stream())
			.collect(Collectors.toSet());
		Map<String, List<Part>> byKind = titles.stream()
			.map((title) -> longest(title, tokens, idle))
			.filter((part) -> part.words().size() >= FEWEST)
			.sorted(Comparator.comparingDouble((part) -> -part.weight()))
			.collect(Collectors.groupingBy((part) -> part.title().kind(), LinkedHashMap::new, Collectors.toList()));
		return byKind.values()
			.stream()
			.filter((parts) -> parts.getFirst().share() >= ENOUGH && isAlone(parts))
			.map((parts) -> parts.getFirst().mention())
			.toList();
	}

	/** Whether no other of its kind fits as well. */
	private static boolean isAlone(List<Part> heaviestFirst) {
		return heaviestFirst.stream()
			.skip(1)
			.allMatch((other) -> other.weight() < heaviestFirst.getFirst().weight()
					|| other.title().id().equals(heaviestFirst.getFirst().title().id()));
	}

	private Part longest(Title title, List<Token> tokens, Predicate<Token> idle) {
		Part best = new Part(title, Set.of(), 0, 0, 0, 0);
		Set<String> words = new HashSet<>();
		int start = 0;
		for (Token token : tokens) {
			if (title.words().contains(word(token))) {
				start = words.isEmpty() ? token.start() : start;
				words.add(word(token));
				double weight = weight(words);
				if (weight > best.weight()) {
					best = new Part(title, Set.copyOf(words), weight, weight / weight(title.words()), start,
							token.end());
				}
			}
			else if (!idle.test(token)) {
				words.clear();
			}
		}
		return best;
	}

	private double weight(Set<String> words) {
		return words.stream().mapToDouble((word) -> Math.log((1.0 + this.titles.size()) / titles(word).size())).sum();
	}

	private List<Title> titles(String word) {
		return this.byWord.getOrDefault(word, List.of());
	}

	private static String word(Token token) {
		return token.latin() ? Cue.stem(token.surface()) : Folding.hiragana(token.base());
	}

	/**
	 * A name by its words.
	 *
	 * @param kind of which kind
	 * @param id whose it is
	 */
	record Title(String kind, String id, Set<String> words) {

		static Title of(String kind, String id, String name, Predicate<Token> idle) {
			return new Title(kind, id,
					Tokens.of(Spelling.plain(name))
						.stream()
						.filter((token) -> !idle.test(token))
						.map(NamesInPart::word)
						.collect(Collectors.toUnmodifiableSet()));
		}

	}

	private record Part(Title title, Set<String> words, double weight, double share, int start, int end) {

		/** A part is nearly as good as the whole. */
		private static final double LIKENESS = 0.85;

		Mention mention() {
			return new Mention(this.title.kind(), this.title.id(), this.start, this.end,
					LIKENESS + (1 - LIKENESS) * Math.min(1, this.share), true);
		}

	}

}
