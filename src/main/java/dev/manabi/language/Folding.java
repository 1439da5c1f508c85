package dev.manabi.language;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Makes spellings of one word equal: width, case, hiragana and katakana, white space and
 * punctuation.
 */
public final class Folding {

	private static final int KATAKANA_TO_HIRAGANA = 'ア' - 'あ';

	/** What else stands for ○ comes after ◎. */
	private static final String MARKS = "◎○◯〇";

	private Folding() {
	}

	/** The key under which all spellings of the text meet. Empty if nothing is left. */
	public static String key(String text) {
		return key(text, Folding::carriesMeaning);
	}

	/**
	 * The same where the marks ◎ and ○ are words, too, in any of the circles that input
	 * methods offer for まる: for what people say, not for what stands in files.
	 */
	public static String keyWithMarks(String text) {
		return key(text, (codePoint) -> carriesMeaning(codePoint) || MARKS.indexOf(codePoint) >= 0);
	}

	private static String key(String text, IntPredicate kept) {
		StringBuilder key = new StringBuilder(text.length());
		Normalizer.normalize(text, Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.codePoints()
			.filter(kept)
			.map(Folding::toHiragana)
			.map(Folding::toMark)
			.forEach(key::appendCodePoint);
		return key.toString();
	}

	private static boolean carriesMeaning(int codePoint) {
		return Character.isLetterOrDigit(codePoint) || codePoint == '+' || codePoint == '#';
	}

	private static int toMark(int codePoint) {
		return (MARKS.indexOf(codePoint) > 0) ? '○' : codePoint;
	}

	private static int toHiragana(int codePoint) {
		return (codePoint >= 'ァ' && codePoint <= 'ヶ') ? codePoint - KATAKANA_TO_HIRAGANA : codePoint;
	}

}
