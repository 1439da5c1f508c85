package dev.manabi.teams;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The words of a message, which Teams tells as HTML.
 */
final class MessageHtml {

	private static final String QUOTATION = "blockquote[itemtype=http://schema.skype.com/Reply]";

	private MessageHtml() {
	}

	/** The words without what they quote, line by line. */
	static String text(String html) {
		Document document = Jsoup.parseBodyFragment(html);
		document.select("script, style, attachment, " + QUOTATION).remove();
		document.select("emoji, img").forEach((image) -> image.replaceWith(new TextNode(image.attr("alt"))));
		document.select("p, div, li, tr, h1, h2, h3, blockquote, codeblock").forEach(MessageHtml::end);
		return document.body()
			.wholeText()
			.replace('\u00a0', ' ')
			.lines()
			.map(String::strip)
			.reduce("", (before, line) -> before + "\n" + line)
			.replaceAll("\n{3,}", "\n\n")
			.strip();
	}

	private static void end(Element block) {
		block.appendText("\n");
	}

}
