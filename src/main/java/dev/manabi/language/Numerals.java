package dev.manabi.language;

import java.util.List;

/**
 * Whole numbers below a hundred as people write them: in digits, in kanji, and the first
 * dozen in English, ordinal or not.
 */
public final class Numerals {

	/** A regular expression that finds one, in half-width lower case. */
	public static final String PATTERN = "(?<!\\d)\\d{1,3}(?!\\d)|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]"
			+ "|\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
			+ "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\\b"
			+ "|(?<!\\d)\\d{1,2}(?:st|nd|rd|th)\\b";

	private static final String KANJI = "〇一二三四五六七八九";

	private static final List<String> ENGLISH = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten", "eleven", "twelve");

	private static final List<String> ORDINAL = List.of("zeroth", "first", "second", "third", "fourth", "fifth",
			"sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");

	private Numerals() {
	}

	/** The number that {@link #PATTERN} found. */
	public static int of(String written) {
		if (Character.isDigit(written.charAt(0))) {
			return Integer.parseInt(written.replaceFirst("\\D+$", ""));
		}
		if (ENGLISH.contains(written) || ORDINAL.contains(written)) {
			return Math.max(ENGLISH.indexOf(written), ORDINAL.indexOf(written));
		}
		return written.startsWith("a") ? 1 : kanji(written);
	}

	private static int kanji(String written) {
		int ten = written.indexOf('十');
		int ones = KANJI.indexOf(written.charAt(written.length() - 1));
		if (ten < 0) {
			return ones;
		}
		int tens = (ten == 0) ? 1 : KANJI.indexOf(written.charAt(0));
		return tens * 10 + Math.max(0, ones);
	}

}
