package dev.manabi.understanding;

import java.util.ArrayList;
import java.util.Arrays;
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

	/**
	 * What marks a cue whose letters are enough, since they are hard to tell from the
	 * words around.
	 */
	private static final String ANYWHERE = "*";

	/** By how much words of one stem may differ that mean the same. */
	private static final int ENDING = 2;

	private static final int SPELT = 4;

	private static final int READABLE = 3;

	Cue {
		keys = List.copyOf(keys);
	}

	/** The cues in a list such as {@code 受講|受ける|ない/助動詞}. */
	static Stream<Cue> of(String concept, String listed) {
		return Arrays.stream(listed.split("\\|"))
			.map(String::strip)
			.filter((cue) -> !cue.isEmpty())
			.flatMap((cue) -> one(concept, cue));
	}

	private static Stream<Cue> one(String concept, String listed) {
		String[] parts = listed.split("/", 2);
		String part = (parts.length > 1) ? parts[1] : "";
		String text = Spelling.plain(parts[0]);
		List<Token> tokens = Tokens.of(text);
		if (tokens.size() > 1 && part.isEmpty()) {
			return Stream.of(new Cue(concept, text,
					tokens.stream().map((token) -> Folding.hiragana(token.surface())).toList(), ""));
		}
		List<String> keys = new ArrayList<>(List.of(Folding.hiragana(text)));
		if (part.isEmpty()) {
			tokens.forEach((token) -> keys.addAll(others(token)));
		}
		return keys.stream().distinct().map((key) -> new Cue(concept, text, List.of(key), part));
	}

	private static List<String> others(Token token) {
		if (token.latin()) {
			return List.of(STEM + stem(token.surface()));
		}
		return (token.reading().length() < READABLE) ? List.of() : List.of(token.reading(), READ + token.reading());
	}

	/** Under which keys cues for a word are to be found, the surest first. */
	static List<String> keys(Token token) {
		String surface = Folding.hiragana(token.surface());
		if (token.latin()) {
			return List.of(surface, STEM + stem(token.surface()));
		}
		String base = Folding.hiragana(token.base());
		boolean noun = token.is("名詞") && token.reading().length() > READABLE;
		return Stream.of(surface, base, noun ? READ + token.reading() : base).distinct().toList();
	}

	private boolean anywhere() {
		return this.part.equals(ANYWHERE);
	}

	/** Whether it may be meant by a word that was found by this key. */
	boolean fits(String key, Token token) {
		boolean near = Math.abs(token.surface().length() - this.text.length()) <= ENDING;
		return (anywhere() || token.is(this.part)) && (near || !key.startsWith(STEM));
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

	/** How it is found by its letters where it is a noun in kana. */
	List<Names.Name> spelt() {
		List<Token> tokens = Tokens.of(this.text);
		boolean noun = this.part.isEmpty() && tokens.stream().allMatch((token) -> token.is("名詞") && !token.latin());
		return !noun && !anywhere() ? List.of()
				: Names.Name.of(Sentence.CUE, this.concept, this.text)
					.stream()
					.filter((name) -> anywhere() || (name.kana() && name.key().length() >= SPELT))
					.toList();
	}

	static String stem(String word) {
		EnglishStemmer stemmer = new EnglishStemmer();
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

}
