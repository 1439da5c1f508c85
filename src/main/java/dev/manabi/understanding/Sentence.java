package dev.manabi.understanding;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.language.Language;

/**
 * A sentence as it is read. What weighs in it are its words of content; what an intent
 * explains is told by which of them, as the bits of a mask.
 *
 * @param mentions what it names, by kind, the longest first, then by their places
 * @param concepts which concepts its words bring in, and by which words
 * @param weights how much each word weighs, from 0
 * @param known the words that are of some name or concept
 * @param language the language that it is in, empty where names are all there is
 */
record Sentence(Map<String, List<Named>> mentions, Map<String, Long> concepts, double[] weights, long known,
		Optional<Language> language) {

	/** The kind of mentions that are of concepts. */
	static final String CUE = "cue";

	/** The concept of what is the business of other offices. */
	static final String ELSEWHERE = "elsewhere";

	/** As many words as a mask has bits. */
	static final int WORDS = Long.SIZE;

	boolean has(String concept) {
		return this.concepts.containsKey(concept);
	}

	long words(String concept) {
		return this.concepts.getOrDefault(concept, 0L);
	}

	List<Named> named(String kind) {
		return this.mentions.getOrDefault(kind, List.of());
	}

	double weight(long words) {
		double weight = 0;
		for (long left = words; left != 0; left &= left - 1) {
			weight += this.weights[Long.numberOfTrailingZeros(left)];
		}
		return weight;
	}

	double weight() {
		return weight(-1L >>> (WORDS - Math.max(1, this.weights.length)));
	}

	/**
	 * A name in the sentence.
	 *
	 * @param mention what it names
	 * @param words by which words
	 */
	record Named(Mention mention, long words) {

	}

}
