package dev.manabi.language;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * Makes spellings of one word equal: width, case, hiragana and katakana, white space and
 * punctuation.
 */
public final class Folding {

	private static final int KATAKANA_TO_HIRAGANA = 'ア' - 'あ';

	private Folding() {
	}

	/** The key under which all spellings of the text meet. Empty if nothing is left. */
	public static String key(String text) {
		StringBuilder key = new StringBuilder(text.length());
		Normalizer.normalize(text, Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.codePoints()
			.filter(Folding::carriesMeaning)
			.map(Folding::toHiragana)
			.forEach(key::appendCodePoint);
		return key.toString();
	}

	private static boolean carriesMeaning(int codePoint) {
		return Character.isLetterOrDigit(codePoint) || codePoint == '+' || codePoint == '#';
	}

	private static int toHiragana(int codePoint) {
		return (codePoint >= 'ァ' && codePoint <= 'ヶ') ? codePoint - KATAKANA_TO_HIRAGANA : codePoint;
	}

}
