package dev.manabi.teams;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;

/**
 * Which message somebody speaks about: the one that they quote in a chat, which Teams
 * brings as HTML beside the text, or the one in whose thread they write.
 */
final class Quotations {

	private static final Pattern QUOTED = Pattern
		.compile("<blockquote[^>]*itemtype=\"http://schema.skype.com/Reply\"[^>]*itemid=\"([^\"]{1,200})\"");

	private Quotations() {
	}

	/** The id of the message, empty if there is none. */
	static String about(Activity activity) {
		return quoted(activity).or(() -> thread(activity)).orElse("");
	}

	private static Optional<String> quoted(Activity activity) {
		return Objects.requireNonNullElse(activity.getAttachments(), List.<Attachment>of())
			.stream()
			.filter((attachment) -> attachment != null && "text/html".equals(attachment.getContentType()))
			.map(Attachment::getContent)
			.filter(String.class::isInstance)
			.map((html) -> QUOTED.matcher((String) html))
			.filter(Matcher::find)
			.map((quotation) -> quotation.group(1))
			.findFirst();
	}

	private static Optional<String> thread(Activity activity) {
		String conversation = activity.getConversation().getId();
		int thread = conversation.indexOf(Connector.THREAD);
		return (thread < 0) ? Optional.empty()
				: Optional.of(conversation.substring(thread + Connector.THREAD.length()));
	}

}
