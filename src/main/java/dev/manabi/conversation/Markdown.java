package dev.manabi.conversation;

import java.net.URI;

/**
 * Puts words into the Markdown of a card's text, so that they read as they stand.
 */
public final class Markdown {

	private Markdown() {
	}

	public static String plain(String words) {
		return words.replaceAll("([\\\\`*_\\[\\]~<>])", "\\\\$1");
	}

	public static String link(String words, URI target) {
		String address = target.toASCIIString().replace("(", "%28").replace(")", "%29");
		return "[" + plain(words) + "](" + address + ")";
	}

}
