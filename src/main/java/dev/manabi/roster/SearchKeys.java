package dev.manabi.roster;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.language.Folding;

/**
 * What somebody is searched by, in one spelling of width, case, spaces and, in names, of
 * characters such as 髙 and 高.
 *
 * @param userName the user name as the source tells it, at most 320 characters
 * @param number the employee number, at most 100 characters
 * @param name the name, at most 500 characters
 */
record SearchKeys(String userName, String number, String name) {

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

	/** Characters of names that people also write another way. */
	private static final Map<Integer, Integer> VARIANTS = Stream
		.of("髙高", "﨑崎", "邊辺", "邉辺", "濵浜", "濱浜", "齋斉", "齊斉", "斎斉", "𠮷吉", "德徳")
		.map((pair) -> pair.codePoints().toArray())
		.collect(Collectors.toUnmodifiableMap((pair) -> pair[0], (pair) -> pair[1]));

	SearchKeys {
		userName = first(userName, 320);
		number = first(number, 100);
		name = first(name, 500);
	}

	static SearchKeys of(String userName, String number, String name) {
		return new SearchKeys(plain(userName), plain(number), Folding.key(plainCharacters(name)));
	}

	/** What is searched for when somebody writes this. */
	static SearchKeys of(String text) {
		return of(text, text, text);
	}

	/** Whether those of somebody are meant: the name may be the first part of theirs. */
	boolean find(SearchKeys those) {
		return name(those) || (!this.name.isEmpty() && those.name.startsWith(this.name));
	}

	/** Whether somebody of those has that user name or employee number. */
	boolean name(SearchKeys those) {
		return (!this.userName.isEmpty() && those.userName.equals(this.userName))
				|| (!this.number.isEmpty() && those.number.equals(this.number));
	}

	private static String plainCharacters(String name) {
		return name.codePoints()
			.map((character) -> VARIANTS.getOrDefault(character, character))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static String plain(String text) {
		return SPACES.matcher(Normalizer.normalize(text, Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
	}

	private static String first(String text, int most) {
		return (text.length() <= most) ? text : text.substring(0, most);
	}

}
