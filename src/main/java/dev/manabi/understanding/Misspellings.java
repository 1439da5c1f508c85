package dev.manabi.understanding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words in Latin letters with one letter too many, too few, another or in the wrong
 * place: a word and its misspelling become the same when each loses one letter.
 */
final class Misspellings {

	/** One letter makes too much of a difference in shorter words. */
	private static final int SHORTEST = 6;

	private final Map<String, String> words = new HashMap<>();

	void add(String word) {
		if (isLong(word)) {
			shortened(word).forEach((key) -> this.words.putIfAbsent(key, word));
		}
	}

	/** The word that may have been meant. */
	Optional<String> meant(String written) {
		return !isLong(written) ? Optional.empty()
				: shortened(written).stream()
					.map(this.words::get)
					.filter((word) -> word != null && word.charAt(0) == written.charAt(0))
					.findFirst();
	}

	private static boolean isLong(String word) {
		return word.length() >= SHORTEST && word.chars().allMatch((letter) -> letter >= 'a' && letter <= 'z');
	}

	private static Set<String> shortened(String word) {
		Set<String> shortened = new HashSet<>(Set.of(word));
		for (int at = 0; at < word.length(); at++) {
			shortened.add(word.substring(0, at) + word.substring(at + 1));
		}
		return shortened;
	}

}
