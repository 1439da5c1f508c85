package dev.manabi.understanding;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes for names the words in foreign letters that are written like one and say nothing
 * else: with a capital, except where they look like an abbreviation.
 */
final class LatinNames {

	private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}&&[^ªº]][\\p{IsLatin}\\p{M}'’]*+");

	/** Letters in which the understanding knows no word at all. */
	private static final Pattern OTHER = Pattern
		.compile("[\\p{IsHangul}\\p{IsCyrillic}\\p{IsThai}\\p{IsArabic}\\p{IsDevanagari}\\p{IsBengali}]++");

	private static final int ABBREVIATION = 4;

	/** What may be Japanese written in Latin letters, such as ITO. */
	private static final Pattern ROMAJI = Pattern
		.compile("(?:(?:[kgsztdnhbpmyrwjf]|[kgsnhbpmr]y|sh|ch|ts)?[aiueo]|[nmh])++");

	private final OrdinaryWords ordinary;

	LatinNames(OrdinaryWords ordinary) {
		this.ordinary = ordinary;
	}

	/**
	 * The places of names.
	 * @param free whether at an index of the text no thing is named
	 */
	List<int[]> in(String text, IntPredicate free) {
		List<int[]> names = new ArrayList<>();
		WORD.matcher(text)
			.results()
			.filter((word) -> free.test(word.start()) && free.test(word.end() - 1))
			.forEach((word) -> {
				if (isName(word.group()) || (follows(text, names, word) && isCapitalised(word.group()))) {
					names.add(new int[] { word.start(), word.end() });
				}
			});
		OTHER.matcher(text).results().forEach((word) -> names.add(new int[] { word.start(), word.end() }));
		return names;
	}

	private static boolean follows(String text, List<int[]> names, MatchResult word) {
		return !names.isEmpty() && text.substring(names.getLast()[1], word.start()).matches("[\\s\u3000.\\-]{1,2}+");
	}

	private boolean isName(String word) {
		String small = key(word);
		String abbreviated = Normalizer.normalize(word, Form.NFKC);
		boolean abbreviation = abbreviated.length() <= ABBREVIATION
				&& abbreviated.chars().noneMatch(Character::isLowerCase) && !ROMAJI.matcher(small).matches();
		return isCapitalised(word) && small.length() > 1 && !abbreviation;
	}

	/** Whether it begins with a capital without being a word that anybody uses. */
	private boolean isCapitalised(String word) {
		String owned = word.replaceFirst("['’].{0,2}$", "");
		return Character.isUpperCase(word.codePointAt(0)) && !this.ordinary.hasLatin(key(word))
				&& !this.ordinary.hasLatin(key(owned));
	}

	private static String key(String word) {
		return Normalizer.normalize(word, Form.NFKC).replaceAll("['’]", "").toLowerCase(Locale.ROOT);
	}

}
