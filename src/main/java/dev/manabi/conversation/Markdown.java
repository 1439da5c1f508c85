package dev.manabi.conversation;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * Puts words into the Markdown of a card's text, so that they read as they stand.
 */
public final class Markdown {

	private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]~<>]");

	/** What would make a heading or a list of a line. */
	private static final Pattern LIST = Pattern.compile("(?m)^(\\s*\\d*)([.)#+-](?=\\s|$))");

	private Markdown() {
	}

	/** Words within a line. */
	public static String plain(String words) {
		return SIGNS.matcher(words).replaceAll("\\\\$0");
	}

	/** Words that stand by themselves. */
	public static String line(String words) {
		return LIST.matcher(plain(words)).replaceAll("$1\\\\$2");
	}

	public static String link(String words, URI target) {
		String address = target.toASCIIString().replace("(", "%28").replace(")", "%29");
		return "[" + plain(words) + "](" + address + ")";
	}

}
