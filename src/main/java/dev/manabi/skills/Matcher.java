package dev.manabi.skills;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;

/**
 * A condition on a text of the roster: any word of any list will do. Width, case and
 * white space make no difference. An empty text matches nothing.
 */
record Matcher(List<String> is, List<String> startsWith, List<String> endsWith, List<String> contains) {

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

	private static String plain(String text) {
		return Normalizer.normalize(text, Form.NFKC).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
	}

}
