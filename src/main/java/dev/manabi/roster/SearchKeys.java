package dev.manabi.roster;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.manabi.language.Folding;

/**
 * What somebody is searched by, in one spelling of width, case and spaces.
 *
 * @param userName the user principal name or mail address, at most 320 characters
 * @param number the employee number, at most 100 characters
 * @param name the name, at most 500 characters
 */
record SearchKeys(String userName, String number, String name) {

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

	SearchKeys {
		userName = first(userName, 320);
		number = first(number, 100);
		name = first(name, 500);
	}

	static SearchKeys of(String userName, String number, String name) {
		return new SearchKeys(plain(userName), plain(number), Folding.key(name));
	}

	/** What is searched for when somebody writes this. */
	static SearchKeys of(String text) {
		return of(text, text, text);
	}

	/** Whether those of somebody are meant: the name may be the first part of theirs. */
	boolean find(SearchKeys those) {
		return those.userName.equals(this.userName) || (!this.number.isEmpty() && those.number.equals(this.number))
				|| (!this.name.isEmpty() && those.name.startsWith(this.name));
	}

	private static String plain(String text) {
		return SPACES.matcher(Normalizer.normalize(text, Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
	}

	private static String first(String text, int most) {
		return (text.length() <= most) ? text : text.substring(0, most);
	}

}
