package dev.manabi.teams;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.web.util.HtmlUtils;

/**
 * The forms in which Teams takes the answers of a message extension.
 */
final class ExtensionAnswers {

	private static final String EXTENSION = "composeExtension";

	private static final String THUMBNAIL = "application/vnd.microsoft.card.thumbnail";

	private ExtensionAnswers() {
	}

	/** What is found, as a list. */
	static JsonNode list(List<Entry> entries) {
		ObjectNode answer = object();
		ObjectNode result = answer.putObject(EXTENSION);
		result.put("type", "result").put("attachmentLayout", "list");
		ArrayNode attachments = result.putArray("attachments");
		entries.forEach((entry) -> attachments.add(attachment(entry)));
		return answer;
	}

	/** Words in the place of what might have been found. */
	static JsonNode note(String words) {
		ObjectNode answer = object();
		answer.putObject(EXTENSION).put("type", "message").put("text", words);
		return answer;
	}

	/** A card in the window that was opened. */
	static JsonNode window(String title, JsonNode card) {
		ObjectNode answer = object();
		ObjectNode task = answer.putObject("task").put("type", "continue");
		ObjectNode value = task.putObject("value");
		value.put("title", title).put("height", "medium").put("width", "medium");
		value.putObject("card").put("contentType", Outgoing.ADAPTIVE_CARD).set("content", Submitting.all(card));
		return answer;
	}

	/** Words in its place. */
	static JsonNode said(String words) {
		ObjectNode answer = object();
		answer.putObject("task").put("type", "message").put("value", words);
		return answer;
	}

	/** Teams takes the text of a preview for HTML. */
	private static ObjectNode attachment(Entry entry) {
		ObjectNode attachment = object();
		attachment.put("contentType", Outgoing.ADAPTIVE_CARD).set("content", entry.card());
		ObjectNode preview = attachment.putObject("preview").put("contentType", THUMBNAIL);
		preview.putObject("content")
			.put("title", entry.title())
			.put("text", HtmlUtils.htmlEscape(entry.about(), "UTF-8"));
		return attachment;
	}

	private static ObjectNode object() {
		return JsonNodeFactory.instance.objectNode();
	}

	/** Something found. */
	record Entry(String title, String about, JsonNode card) {

	}

}
