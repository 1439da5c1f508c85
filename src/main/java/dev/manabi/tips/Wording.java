package dev.manabi.tips;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.manabi.language.Folding;

/**
 * What people write to each other, as it is kept and as it is searched.
 */
public final class Wording {

	/** How many characters a text may have. */
	public static final int LONGEST = 1_000;

	private static final int LONGEST_FOLDED = 4_000;

	private static final int MOST_TERMS = 8;

	private static final Pattern LINE_BREAK = Pattern.compile("\\R");

	/** Control characters, and marks that turn the direction of what follows. */
	private static final Pattern UNWRITABLE = Pattern
		.compile("[\\p{Cntrl}\\p{Co}\\p{Cs}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n\\t]]");

	private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

	/** What is written in one go: kanji, katakana, Latin letters and digits, hiragana. */
	private static final Pattern RUN = Pattern
		.compile("[\\p{IsHan}々]+|[\\p{IsKatakana}ー]+|[\\p{IsHiragana}ー]+|[\\p{L}\\p{Nd}+#&&[^\\p{IsHan}"
				+ "\\p{IsKatakana}\\p{IsHiragana}ー]]+");

	private static final Pattern NOT_LATIN = Pattern.compile("[^a-z0-9+#]+");

	private static final Pattern HIRAGANA = Pattern.compile("[\\p{IsHiragana}ー]+");

	private Wording() {
	}

	/** A text as it is kept. */
	public static String kept(String text) {
		String lines = LINE_BREAK.matcher(text).replaceAll("\n");
		return EMPTY_LINES.matcher(UNWRITABLE.matcher(lines).replaceAll("")).replaceAll("\n\n").strip();
	}

	/** As much of a text as there may be, whole characters only. */
	public static String cut(String text, int most) {
		if (text.length() <= most) {
			return text;
		}
		return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
	}

	/** The same text as it is searched. */
	static String folded(String text) {
		return cut(Folding.key(text), LONGEST_FOLDED);
	}

	/**
	 * What a text must hold to be found by these words. The hiragana between other
	 * letters, mostly particles and endings, need not be there.
	 */
	static List<String> terms(String words) {
		return Stream.of(Normalizer.normalize(words, Form.NFKC).split("[\\s\\p{Punct}\\p{IsPunctuation}&&[^+#]]+"))
			.flatMap(Wording::parts)
			.map(Folding::key)
			.filter((term) -> !term.isEmpty())
			.distinct()
			.limit(MOST_TERMS)
			.toList();
	}

	/** Whether there is anything in it to search for; signs and pictures are not. */
	public static boolean isSearchable(String words) {
		return !terms(words).isEmpty();
	}

	/** The Latin words of a text, each between spaces. */
	static String latinWords(String text) {
		return " " + spaced(text) + " ";
	}

	/** The same of a name. */
	static String spaced(String name) {
		String plain = Normalizer.normalize(name, Form.NFKC).toLowerCase(Locale.ROOT);
		return NOT_LATIN.matcher(plain).replaceAll(" ").strip();
	}

	private static Stream<String> parts(String word) {
		List<String> runs = RUN.matcher(word).results().map(MatchResult::group).toList();
		List<String> others = runs.stream().filter((run) -> !HIRAGANA.matcher(run).matches()).toList();
		return (others.isEmpty() ? runs : others).stream();
	}

}
