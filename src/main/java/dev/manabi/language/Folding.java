package dev.manabi.language;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes spellings of one word equal: width, case, hiragana and katakana, white space and
 * punctuation.
 */
public final class Folding {

	private static final int KATAKANA_TO_HIRAGANA = 'ア' - 'あ';

	private static final Pattern SILENT = Pattern.compile("[^\\p{L}\\p{Nd}+#]");

	private static final Pattern SILENT_WHEN_SPOKEN = Pattern
		.compile("(?!(?<=\\p{Nd})\\.\\p{Nd})[^\\p{L}\\p{Nd}+#◎○◯〇]");

	private static final Pattern CIRCLE = Pattern.compile("[◯〇]");

	private Folding() {
	}

	/** The key under which all spellings of the text meet. Empty if nothing is left. */
	public static String key(String text) {
		return key(text, SILENT);
	}

	/**
	 * The same for what people say, where the marks ◎ and ○ are words, too, in any of the
	 * circles that input methods offer for まる, and the point of 1.5 tells it from 15.
	 */
	public static String spoken(String text) {
		return CIRCLE.matcher(key(text, SILENT_WHEN_SPOKEN)).replaceAll("○");
	}

	/** The same text with hiragana in place of katakana. */
	public static String hiragana(String text) {
		StringBuilder hiragana = new StringBuilder(text.length());
		text.chars().forEach((letter) -> hiragana.append(hiragana((char) letter)));
		return hiragana.toString();
	}

	/** The hiragana for a katakana, any other letter as it is. */
	public static char hiragana(char letter) {
		return (letter >= 'ァ' && letter <= 'ヶ') ? (char) (letter - KATAKANA_TO_HIRAGANA) : letter;
	}

	private static String key(String text, Pattern silent) {
		String plain = Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
		return hiragana(silent.matcher(plain).replaceAll(""));
	}

}
