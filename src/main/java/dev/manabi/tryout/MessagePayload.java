package dev.manabi.tryout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.manabi.roster.Person;
import org.jspecify.annotations.Nullable;

/**
 * A message as Teams hands it to an action of a message extension.
 *
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/define-action-command">Define
 * action commands</a>
 */
final class MessagePayload {

	private MessagePayload() {
	}

	/**
	 * The payload.
	 * @param place the chat or the channel, as Teams calls it
	 * @param reader whose chat it is; whoever wrote a message of the channel is told in
	 * it
	 */
	static Map<String, Object> of(Message message, String place, Person reader) {
		Map<String, Object> payload = new LinkedHashMap<>();
		payload.put("id", message.id());
		if (message.thread() != null) {
			payload.put("replyToId", message.thread());
		}
		payload.put("createdDateTime", message.at().toString());
		payload.put("importance", "normal");
		payload.put("linkToMessage", link(message, place));
		payload.put("from", from(message, reader));
		payload.put("body", Map.of("contentType", "html", "content", body(message.text())));
		payload.put("attachments", message.cards()
			.stream()
			.map((card) -> Map.of("contentType", "application/vnd.microsoft.card.adaptive", "content", card.toString()))
			.toList());
		payload.put("mentions", List.of());
		payload.put("reactions", List.of());
		return payload;
	}

	private static String body(@Nullable String text) {
		return (text != null) ? "<div>" + Html.paragraph(text) + "</div>" : "";
	}

	private static Map<String, Object> from(Message message, Person reader) {
		if (message.from().equals(Message.BOT)) {
			return Map.of("application", Map.of("applicationIdentityType", "bot", "displayName", Message.BOT_NAME));
		}
		boolean own = message.author() == null;
		String name = own ? reader.name() : String.valueOf(message.author());
		return Map.of("user", Map.of("userIdentityType", "aadUser", "id", own ? reader.id().value() : message.from(),
				"displayName", name));
	}

	private static String link(Message message, String place) {
		return "https://teams.microsoft.com/l/message/" + URLEncoder.encode(place, StandardCharsets.UTF_8) + "/"
				+ message.id() + (message.thread() != null ? "?parentMessageId=" + message.thread() : "");
	}

}
