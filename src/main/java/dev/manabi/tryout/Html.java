package dev.manabi.tryout;

import org.springframework.web.util.HtmlUtils;

/**
 * The HTML that Teams sends beside the text of a message.
 */
final class Html {

	private Html() {
	}

	static String paragraph(String text) {
		return "<p>" + HtmlUtils.htmlEscape(text).replace("\n", "<br>") + "</p>";
	}

	static String quotation(String author, String messageId, String preview) {
		return """
				<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="%s">
				<strong itemprop="mri" itemid="%s">%s</strong><span itemprop="time" itemid="%s"></span>
				<p itemprop="preview">%s</p>
				</blockquote>
				""".formatted(HtmlUtils.htmlEscape(messageId), author, Message.BOT_NAME,
				HtmlUtils.htmlEscape(messageId), HtmlUtils.htmlEscape(preview));
	}

}
