package dev.manabi.tryout;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The connector that the bot's replies come back to.
 *
 * @see <a href=
 * "https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference">Connector
 * API reference</a>
 */
@Tryout
@RestController
@RequestMapping("/tryout/connector/v3/conversations/{conversation}/activities")
class ConnectorEndpoint {

	private static final String ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive";

	private final Chats chats;

	ConnectorEndpoint(Chats chats) {
		this.chats = chats;
	}

	@PostMapping({ "", "/{replyTo}" })
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> post(@PathVariable String conversation, @RequestBody JsonNode activity) {
		Chat chat = chat(conversation);
		String id = UUID.randomUUID().toString();
		if (activity.path("type").asString("").equals("typing")) {
			chat.typing();
		}
		else {
			chat.add(id, Message.BOT, text(activity), cards(activity));
		}
		return Map.of("id", id);
	}

	@PutMapping("/{id}")
	Map<String, String> update(@PathVariable String conversation, @PathVariable String id,
			@RequestBody JsonNode activity) {
		if (!chat(conversation).change(id, (message) -> message.changedTo(text(activity), cards(activity)))) {
			throw notFound();
		}
		return Map.of("id", id);
	}

	@DeleteMapping("/{id}")
	void delete(@PathVariable String conversation, @PathVariable String id) {
		if (!chat(conversation).delete(id)) {
			throw notFound();
		}
	}

	private Chat chat(String conversation) {
		return this.chats.byConversation(conversation).orElseThrow(ConnectorEndpoint::notFound);
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	private static @Nullable String text(JsonNode activity) {
		String text = activity.path("text").asString("");
		return text.isEmpty() ? null : text;
	}

	private static List<JsonNode> cards(JsonNode activity) {
		return activity.path("attachments")
			.valueStream()
			.filter((attachment) -> attachment.path("contentType").asString("").equals(ADAPTIVE_CARD))
			.map((attachment) -> attachment.get("content"))
			.toList();
	}

}
