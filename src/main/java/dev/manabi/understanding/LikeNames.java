package dev.manabi.understanding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds names that are misspelt, by the pairs of letters that they share with what was
 * written, in kanji and as they are read.
 */
final class LikeNames {

	/** Fewer letters are like too much. */
	private static final int SHORTEST = 4;

	private static final double ALIKE = 0.68;

	/** By what share of a name what is written may be longer or shorter. */
	private static final double LONGER = 0.25;

	private final List<Names.Name> names;

	private final int[] pairs;

	private final Map<Integer, int[]> byPair;

	LikeNames(Collection<Names.Name> names) {
		this.names = names.stream().filter((name) -> name.key().length() >= SHORTEST).toList();
		List<Set<Integer>> all = this.names.stream().map((name) -> pairs(name.key())).toList();
		this.pairs = all.stream().mapToInt(Set::size).toArray();
		Map<Integer, IntStream.Builder> postings = new HashMap<>();
		for (int number = 0; number < all.size(); number++) {
			for (int pair : all.get(number)) {
				postings.computeIfAbsent(pair, (_) -> IntStream.builder()).add(number);
			}
		}
		this.byPair = postings.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (posting) -> posting.getValue().build().toArray()));
	}

	/** The names that are most like what is written there, the best of each kind. */
	List<Mention> like(String written, int start, int end) {
		String key = Folded.key(written);
		if (key.length() < SHORTEST) {
			return List.of();
		}
		Set<Integer> asked = pairs(key);
		int[] shared = new int[this.names.size()];
		asked.forEach(
				(pair) -> IntStream.of(this.byPair.getOrDefault(pair, new int[0])).forEach((name) -> shared[name]++));
		Map<String, Mention> best = new LinkedHashMap<>();
		IntStream.range(0, shared.length)
			.filter((name) -> shared[name] > 1)
			.mapToObj((name) -> mention(this.names.get(name), likeness(asked.size(), shared[name], name, key), start,
					end))
			.filter((mention) -> mention.likeness() > 0)
			.sorted(Comparator.comparingDouble((mention) -> -mention.likeness()))
			.forEach((mention) -> best.putIfAbsent(mention.kind(), mention));
		return List.copyOf(best.values());
	}

	private double likeness(int asked, int shared, int name, String key) {
		double alike = 2.0 * shared / (asked + this.pairs[name]);
		int length = this.names.get(name).key().length();
		return (alike >= ALIKE && Math.abs(length - key.length()) <= LONGER * length) ? alike : 0;
	}

	private static Mention mention(Names.Name name, double likeness, int start, int end) {
		return new Mention(name.kind(), name.id(), start, end, likeness, true);
	}

	private static Set<Integer> pairs(String key) {
		return IntStream.range(0, key.length() - 1)
			.mapToObj((at) -> key.charAt(at) << Character.SIZE | key.charAt(at + 1))
			.collect(Collectors.toSet());
	}

}
