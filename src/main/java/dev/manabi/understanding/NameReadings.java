package dev.manabi.understanding;

import java.util.HashSet;
import java.util.Set;

import dev.manabi.language.Folding;
import org.apache.lucene.analysis.ja.dict.JaMorphData;
import org.apache.lucene.analysis.ja.dict.TokenInfoDictionary;
import org.apache.lucene.util.IntsRef;

/**
 * How the names of people that the dictionary knows are read, in hiragana. They are kept
 * from the first time on.
 */
final class NameReadings {

	/** A shorter name is part of too many words. */
	private static final int SHORTEST = 2;

	private final Set<String> families = new HashSet<>();

	private final Set<String> givens = new HashSet<>();

	private NameReadings() {
		TokenInfoDictionary dictionary = TokenInfoDictionary.getInstance();
		IntsRef words = new IntsRef();
		for (int source = 0; next(dictionary, source, words); source++) {
			for (int at = words.offset; at < words.offset + words.length; at++) {
				add(dictionary, words.ints[at]);
			}
		}
	}

	/** The dictionary does not say how many there are. */
	private static boolean next(TokenInfoDictionary dictionary, int source, IntsRef words) {
		try {
			dictionary.lookupWordIds(source, words);
			return true;
		}
		catch (ArrayIndexOutOfBoundsException ex) {
			return false;
		}
	}

	private void add(TokenInfoDictionary dictionary, int word) {
		JaMorphData data = dictionary.getMorphAttributes();
		String part = data.getPartOfSpeech(word);
		if (part.startsWith("名詞-固有名詞-人名")) {
			String reading = Folding.hiragana(data.getReading(word, new char[0], 0, 0));
			if (reading.length() >= SHORTEST) {
				(part.endsWith("姓") ? this.families : this.givens).add(reading);
			}
		}
	}

	static NameReadings get() {
		return Holder.READINGS;
	}

	boolean hasFamily(String reading) {
		return this.families.contains(reading);
	}

	boolean hasGiven(String reading) {
		return this.givens.contains(reading);
	}

	/** Whether it is a family name and a given one. */
	boolean hasBoth(String reading) {
		for (int end = SHORTEST; end <= reading.length() - SHORTEST; end++) {
			if (hasFamily(reading.substring(0, end)) && hasGiven(reading.substring(end))) {
				return true;
			}
		}
		return false;
	}

	private static final class Holder {

		private static final NameReadings READINGS = new NameReadings();

	}

}
