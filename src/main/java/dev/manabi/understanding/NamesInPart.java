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
import java.util.stream.Collectors;

import dev.manabi.language.Folding;

/**
 * Finds long names of which only some words are said, next to each other. A word counts
 * the more the fewer things have it in their names.
 */
final class NamesInPart {

	/** Fewer words could be of anything. */
	private static final int FEWEST = 2;

	/**
	 * The share of a name that must be said, and if no other name has one of the words.
	 */
	private static final double ENOUGH = 0.4;

	private static final double TELLING = 0.25;

	/** A word of more names than this is no reason to look at them. */
	private static final int COMMON = 60;

	private final Lexicon lexicon;

	private final Map<String, List<Title>> byWord = new HashMap<>();

	private final Map<String, Double> weights;

	/**
	 * Names to look for.
	 * @param lexicon which words tell no name from another
	 */
	NamesInPart(Collection<Title> titles, Lexicon lexicon) {
		this.lexicon = lexicon;
		titles.forEach((title) -> title.words()
			.forEach((word) -> this.byWord.computeIfAbsent(word, (_) -> new ArrayList<>()).add(title)));
		double all = 1 + things(titles);
		this.weights = this.byWord.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (named) -> Math.log(all / things(named.getValue()))));
	}

	private static long things(Collection<Title> titles) {
		return titles.stream().map((title) -> title.kind() + " " + title.id()).distinct().count();
	}

	/** What may be named in part, the best of each kind at each place. */
	List<Mention> in(List<Token> tokens) {
		List<Word> words = tokens.stream().map((token) -> Word.of(token, this.lexicon)).toList();
		List<Mention> found = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			int end = at;
			while (end < words.size() && (words.get(end).idle() || this.byWord.containsKey(words.get(end).key()))) {
				end++;
			}
			found.addAll(best(words.subList(at, end)));
			at = end + 1;
		}
		return found;
	}

	private List<Mention> best(List<Word> words) {
		Map<String, List<Part>> byKind = words.stream()
			.filter((word) -> !word.idle())
			.map((word) -> this.byWord.getOrDefault(word.key(), List.of()))
			.filter((titles) -> titles.size() <= COMMON)
			.flatMap(List::stream)
			.distinct()
			.map((title) -> longest(title, words))
			.filter((part) -> part.words().size() >= FEWEST)
			.sorted(Comparator.comparingDouble(Part::weight).thenComparingDouble(Part::share).reversed())
			.collect(Collectors.groupingBy((part) -> part.title().kind(), LinkedHashMap::new, Collectors.toList()));
		return byKind.values()
			.stream()
			.filter((parts) -> isEnough(parts.getFirst()) && isAlone(parts))
			.map((parts) -> parts.getFirst().mention(words))
			.toList();
	}

	private boolean isEnough(Part part) {
		boolean telling = part.words()
			.stream()
			.anyMatch((word) -> things(this.byWord.getOrDefault(word, List.of())) == 1);
		return part.share() >= (telling ? TELLING : ENOUGH);
	}

	/** Whether no other of its kind fits as well. */
	private static boolean isAlone(List<Part> heaviestFirst) {
		Part best = heaviestFirst.getFirst();
		return heaviestFirst.stream()
			.allMatch((other) -> other.weight() < best.weight() || other.title().id().equals(best.title().id()));
	}

	private Part longest(Title title, List<Word> words) {
		Part best = new Part(title, Set.of(), 0, 0, 0, 0);
		Set<String> said = new HashSet<>();
		int from = 0;
		for (int at = 0; at < words.size(); at++) {
			Word word = words.get(at);
			if (!word.idle() && title.words().contains(word.key())) {
				from = said.isEmpty() ? at : from;
				said.add(word.key());
				double weight = weight(said);
				if (weight > best.weight()) {
					best = new Part(title, Set.copyOf(said), weight, weight / weight(title.words()), from, at);
				}
			}
			else if (!word.idle()) {
				said.clear();
			}
		}
		return best;
	}

	private double weight(Set<String> words) {
		return words.stream().mapToDouble((word) -> this.weights.getOrDefault(word, 0.0)).sum();
	}

	/**
	 * A name by its words.
	 *
	 * @param kind of which kind
	 * @param id whose it is
	 */
	record Title(String kind, String id, Set<String> words) {

		static Title of(String kind, String id, List<Token> words, Lexicon lexicon) {
			return new Title(kind, id,
					words.stream()
						.map((token) -> Word.of(token, lexicon))
						.filter((word) -> !word.idle())
						.map(Word::key)
						.collect(Collectors.toUnmodifiableSet()));
		}

	}

	/**
	 * A word as it is compared.
	 *
	 * @param idle whether it tells no name from another, and may stand between words that
	 * do
	 * @param training whether it is a word such as 研修
	 */
	private record Word(Token token, String key, boolean idle, boolean training) {

		static Word of(Token token, Lexicon lexicon) {
			String key = token.latin() ? Cue.stem(token.surface()) : Folding.hiragana(token.base());
			Set<String> concepts = lexicon.concepts(token);
			boolean training = concepts.contains("training");
			boolean idle = !token.content() || concepts.contains("filler") || concepts.contains("me");
			return new Word(token, key, training || idle, training);
		}

	}

	/**
	 * The part of a name that is said.
	 *
	 * @param from the index of its first word
	 * @param to the index of its last
	 */
	private record Part(Title title, Set<String> words, double weight, double share, int from, int to) {

		/** A part is nearly as good as the whole. */
		private static final double LIKENESS = 0.85;

		private static final double WHOLE = 0.9;

		/** If all is said, the word 研修 behind it belongs to it. */
		Mention mention(List<Word> all) {
			boolean training = this.share >= WHOLE && this.to + 1 < all.size() && all.get(this.to + 1).training();
			int last = training ? this.to + 1 : this.to;
			return new Mention(this.title.kind(), this.title.id(), all.get(this.from).token().start(),
					all.get(last).token().end(), LIKENESS + (1 - LIKENESS) * Math.min(1, this.share), true);
		}

	}

}
