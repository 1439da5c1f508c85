package dev.manabi.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.manabi.language.Folding;

/**
 * A cue as it is listed in a file, such as {@code 受講} or {@code ない/助動詞}.
 *
 * @param concept what it stands for
 * @param text how it is written
 * @param part what part of speech the word must be, {@value #ANYWHERE} if its letters are
 * enough, since they are hard to tell from the words around; empty if any
 * @param words its words
 */
record ListedCue(String concept, String text, String part, List<Token> words) {

	static final String ANYWHERE = "*";

	/** The shortest reading that is found within other words. */
	private static final int SPELT = 4;

	/** The cues in a list such as {@code 受講|受ける|ない/助動詞}. */
	static Stream<ListedCue> all(String concept, String listed) {
		return Arrays.stream(Spelling.plain(listed).split("\\|"))
			.map(String::strip)
			.filter((cue) -> !cue.isEmpty())
			.map((cue) -> one(concept, cue));
	}

	private static ListedCue one(String concept, String cue) {
		int slash = cue.indexOf('/');
		String text = (slash < 0) ? cue : cue.substring(0, slash);
		return new ListedCue(concept, text, (slash < 0) ? "" : cue.substring(slash + 1), Tokens.of(text));
	}

	/** By each key by which it is found. */
	Stream<Cue> cues() {
		if (this.words.size() > 1 && this.part.isEmpty()) {
			return Stream.of(new Cue(this.concept, this.text,
					this.words.stream().map((word) -> Folding.hiragana(word.surface())).toList(), ""));
		}
		List<String> keys = new ArrayList<>(List.of(Folding.hiragana(this.text)));
		if (this.part.isEmpty()) {
			this.words.forEach((word) -> keys.addAll(others(word)));
		}
		return keys.stream().distinct().map((key) -> new Cue(this.concept, this.text, List.of(key), this.part));
	}

	private static List<String> others(Token word) {
		if (word.latin()) {
			return List.of(Cue.stemmed(word.surface()));
		}
		return (word.reading().length() < Cue.READABLE) ? List.of() : List.of(word.reading(), Cue.read(word.reading()));
	}

	/** How it is found by its letters: a noun in kana, and what is found anywhere. */
	Stream<Names.Name> spelt() {
		boolean anywhere = this.part.equals(ANYWHERE);
		boolean noun = this.part.isEmpty() && this.words.stream().allMatch((word) -> word.is("名詞") && !word.latin());
		return !anywhere && !noun ? Stream.empty() : Names.Name.of(Sentence.CUE, this.concept, this.text, this.words)
			.filter((name) -> anywhere || (name.kana() && name.key().length() >= SPELT));
	}

}
