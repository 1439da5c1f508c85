package dev.manabi.skills;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A condition on a text of the roster: any word of any list will do. Width, case and
 * white space make no difference. An empty text matches nothing.
 */
record Matcher(List<String> is, List<String> startsWith, List<String> endsWith, List<String> contains) {

	private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]");

	Matcher {
		is = is.stream().map(Matcher::plain).toList();
		startsWith = startsWith.stream().map(Matcher::plain).toList();
		endsWith = endsWith.stream().map(Matcher::plain).toList();
		contains = contains.stream().map(Matcher::plain).toList();
	}

	boolean matches(String text) {
		String plain = plain(text);
		return !plain.isEmpty() && (this.is.contains(plain) || this.startsWith.stream().anyMatch(plain::startsWith)
				|| this.endsWith.stream().anyMatch(plain::endsWith)
				|| this.contains.stream().anyMatch(plain::contains));
	}

	/** The text without width, case, white space and letters that nobody sees. */
	static String plain(String text) {
		return INVISIBLE.matcher(Normalizer.normalize(text, Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
