package dev.manabi.understanding;

import java.util.List;
import java.util.stream.Stream;

import dev.manabi.language.Folding;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * A word, or words that follow each other, for a concept.
 *
 * @param concept what it stands for
 * @param text how it is written
 * @param keys of each word as it is written; a dictionary form stands for all others
 * @param part what part of speech the word must be, such as 助動詞; empty if any, a star if
 * it is found within words as well
 */
record Cue(String concept, String text, List<String> keys, String part) {

	/** What makes a stem’s key unlike any word’s. */
	private static final String STEM = "~";

	/** What makes a reading’s key unlike any word’s. */
	private static final String READ = "=";

	/** By how much words of one stem may differ that mean the same. */
	private static final int ENDING = 2;

	static final int READABLE = 3;

	Cue {
		keys = List.copyOf(keys);
	}

	/** Under which keys cues for a word are to be found, the surest first. */
	static List<String> keys(Token token) {
		String surface = Folding.hiragana(token.surface());
		if (token.latin()) {
			return List.of(surface, stemmed(token.surface()));
		}
		String base = Folding.hiragana(token.base());
		boolean noun = token.is("名詞") && token.reading().length() > READABLE;
		return Stream.of(surface, base, noun ? read(token.reading()) : base).distinct().toList();
	}

	/** Whether it may be meant by a word that was found by this key. */
	boolean fits(String key, Token token) {
		boolean near = Math.abs(token.surface().length() - this.text.length()) <= ENDING;
		return (this.part.equals(ListedCue.ANYWHERE) || token.is(this.part)) && (near || !key.startsWith(STEM));
	}

	/** Whether the words after the first are there, too. */
	boolean follows(List<List<String>> said, int at) {
		if (at + this.keys.size() > said.size()) {
			return false;
		}
		for (int next = 1; next < this.keys.size(); next++) {
			if (!said.get(at + next).contains(this.keys.get(next))) {
				return false;
			}
		}
		return true;
	}

	static String read(String reading) {
		return READ + reading;
	}

	/** By what all words of a stem are found. */
	static String stemmed(String word) {
		return STEM + stem(word);
	}

	static String stem(String word) {
		EnglishStemmer stemmer = new EnglishStemmer();
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

}
