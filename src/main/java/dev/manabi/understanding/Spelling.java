package dev.manabi.understanding;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes a text as most people would: half-width, lower case, without apostrophes,
 * drawn-out vowels and pictures, the marks ◎ and ○ as words.
 */
final class Spelling {

	private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’‘`´](?=\\p{L})");

	private static final Pattern DRAWN_OUT = Pattern.compile("(?<=[ぁ-ゖ])[ー〜~～]+|(?<=ー)[ー〜~～]+");

	private static final Pattern PICTURE = Pattern.compile("[\\p{So}\\p{Cs}\\p{Co}\\p{Cf}\\p{Cc}]");

	/** What is run together in speech, and how it is written. */
	private static final Map<String, String> CONTRACTIONS = Map.of("なきゃ", "なければ", "なくちゃ", "なくては", "なけりゃ", "なければ",
			"ちゃった", "てしまった", "ちゃって", "てしまって", "ちゃいました", "てしまいました", "といて", "ておいて");

	private static final Pattern CONTRACTED = Pattern.compile(String.join("|", CONTRACTIONS.keySet()));

	private static final Pattern CIRCLE = Pattern.compile("[○◯〇]");

	/** How ◎ is written, in no language. */
	private static final String DOUBLE_CIRCLE = "nijuumaru";

	/** How ○ is written, in no language. */
	private static final String SINGLE_CIRCLE = "marujirushi";

	private Spelling() {
	}

	static String plain(String text) {
		String narrow = Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
		String said = APOSTROPHE.matcher(narrow).replaceAll("");
		String spoken = CONTRACTED.matcher(DRAWN_OUT.matcher(said).replaceAll(""))
			.replaceAll((contracted) -> CONTRACTIONS.getOrDefault(contracted.group(), ""));
		return PICTURE
			.matcher(CIRCLE.matcher(spoken.replace("◎", " " + DOUBLE_CIRCLE + " "))
				.replaceAll(" " + SINGLE_CIRCLE + " "))
			.replaceAll(" ");
	}

	/** Whether it is what a mark is written as. */
	static boolean mark(String word) {
		return word.equals(DOUBLE_CIRCLE) || word.equals(SINGLE_CIRCLE);
	}

	static boolean latin(char letter) {
		return (letter >= 'a' && letter <= 'z') || digit(letter);
	}

	static boolean digit(char letter) {
		return letter >= '0' && letter <= '9';
	}

	static boolean katakana(char letter) {
		return (letter >= 'ァ' && letter <= 'ヺ') || letter == 'ー';
	}

	static boolean hiragana(char letter) {
		return letter >= 'ぁ' && letter <= 'ゖ';
	}

	static boolean hiragana(String word) {
		return word.chars().allMatch((letter) -> hiragana((char) letter));
	}

	static boolean japanese(char letter) {
		return hiragana(letter) || katakana(letter) || Character.isIdeographic(letter);
	}

}
