package dev.manabi.announcements;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Markdown that coordinators write: bold, italics, lists and links, and nothing that a
 * reader would not expect of it. No HTML, no mentions, no pictures, and links to pages
 * and mail addresses only.
 */
public final class SafeMarkdown {

	private static final Pattern LINK = Pattern.compile("]\\(([^)\\n]*)");

	private static final Pattern GOOD_TARGET = Pattern.compile("(?i)(https?://|mailto:)[^\\s()<>\\\\]+");

	private static final Pattern BAD_LINK = Pattern.compile("](?=\\((?!(?i:https?://|mailto:)[^\\s()<>\\\\]+\\)))");

	/** What gives a name to an address for links elsewhere in the text. */
	private static final Pattern REFERENCE = Pattern.compile("(?m)^(\\s*)\\[(?=[^]\\n]*]:)");

	private static final Pattern TAG = Pattern.compile("[<>]");

	private static final Pattern PICTURE = Pattern.compile("!(?=\\[)");

	private SafeMarkdown() {
	}

	/** Where links lead that may not be there. */
	public static List<String> badTargets(String text) {
		return LINK.matcher(text)
			.results()
			.map((found) -> found.group(1))
			.filter((target) -> !GOOD_TARGET.matcher(target).matches())
			.toList();
	}

	/** As it goes into a card: what it may not hold stands there as it was written. */
	public static String of(String text) {
		String escaped = text.replace("\\", "\\\\");
		String untagged = TAG.matcher(escaped).replaceAll((found) -> escape(found));
		String unnamed = REFERENCE.matcher(untagged).replaceAll("$1\\\\[");
		String shown = PICTURE.matcher(unnamed).replaceAll("\\\\!");
		return BAD_LINK.matcher(shown).replaceAll("\\\\]").replace("\n", "\n\n");
	}

	private static String escape(MatchResult found) {
		return "\\\\" + found.group();
	}

}
