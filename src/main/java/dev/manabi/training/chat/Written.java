package dev.manabi.training.chat;

import java.util.regex.Pattern;

import dev.manabi.conversation.Markdown;

/**
 * What people write into the fields of cards.
 */
final class Written {

	private static final Pattern LINE_BREAK = Pattern.compile("\\R");

	private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private static final int BRIEF = 40;

	private static final int MOST_SHOWN = 2_000;

	private Written() {
	}

	/** As it is kept. */
	static String in(String field) {
		String lines = LINE_BREAK.matcher(field).replaceAll("\n");
		return UNWRITABLE.matcher(lines).replaceAll("").strip();
	}

	/** As it stood in the field, to be shortened there; no card bears any length. */
	static String again(String field) {
		if (field.length() <= MOST_SHOWN) {
			return field;
		}
		return field.substring(0,
				Character.isHighSurrogate(field.charAt(MOST_SHOWN - 1)) ? MOST_SHOWN - 1 : MOST_SHOWN);
	}

	/** With its line breaks, as Markdown. */
	static String whole(String words) {
		return Markdown.line(words).replace("\n", "\n\n");
	}

	/** Within a line, as Markdown. */
	static String inLine(String words) {
		return Markdown.plain(SPACES.matcher(words).replaceAll(" "));
	}

	/** The beginning of it within a line, as Markdown. */
	static String brief(String words) {
		String line = SPACES.matcher(words).replaceAll(" ");
		return (line.codePointCount(0, line.length()) <= BRIEF) ? Markdown.plain(line)
				: Markdown.plain(line.substring(0, line.offsetByCodePoints(0, BRIEF - 1))) + "…";
	}

}
