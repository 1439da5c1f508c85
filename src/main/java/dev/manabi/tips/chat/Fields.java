package dev.manabi.tips.chat;

import java.util.regex.Pattern;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Markdown;
import dev.manabi.tips.SharedLink;
import dev.manabi.tips.Wording;

/**
 * What people write into the fields of cards, and how it is shown: never as Markdown of
 * its own, so that nothing in it is a link, a mention or a heading.
 */
final class Fields {

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private static final int BRIEF = 120;

	private static final int TITLE = 60;

	private static final int MOST_SHOWN = 2_000;

	private Fields() {
	}

	/** What stands in a field, as it is kept. */
	static String of(Ask ask, String field) {
		return Wording.kept(ask.slots().getOrDefault(field, ""));
	}

	/** As it stood in the field, to be shortened there; no card bears any length. */
	static String again(Ask ask, String field) {
		return Wording.cut(of(ask, field), MOST_SHOWN);
	}

	/** With its line breaks. */
	static String whole(String words) {
		return Markdown.line(words).replace("\n", "\n\n");
	}

	/** The beginning of it within a line. */
	static String brief(String words) {
		String line = SPACES.matcher(words).replaceAll(" ");
		return (line.codePointCount(0, line.length()) <= BRIEF) ? Markdown.line(line)
				: Markdown.line(line.substring(0, line.offsetByCodePoints(0, BRIEF - 1))) + "…";
	}

	/** The beginning of it within a line, as it stands. */
	static String title(String words) {
		String line = SPACES.matcher(words).replaceAll(" ");
		return (line.codePointCount(0, line.length()) <= TITLE) ? line
				: line.substring(0, line.offsetByCodePoints(0, TITLE - 1)) + "…";
	}

	/** A link that says where it leads. */
	static String link(SharedLink link) {
		return Markdown.link(link.host(), link.address());
	}

}
