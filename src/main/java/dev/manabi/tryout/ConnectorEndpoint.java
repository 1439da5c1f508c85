package dev.manabi.tryout;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.MatrixVariable;
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

	private final Conversations conversations;

	ConnectorEndpoint(Conversations conversations) {
		this.conversations = conversations;
	}

	/** What is said in a channel and in no thread of it begins one. */
	@PostMapping({ "", "/{replyTo}" })
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> post(@PathVariable String conversation,
			@MatrixVariable(pathVar = "conversation", required = false) @Nullable String messageid,
			@RequestBody JsonNode activity) {
		Conversations.Spot spot = this.conversations.spot(conversation, messageid);
		String id = this.conversations.messageId();
		if (!activity.path("type").asString("").equals("typing")) {
			spot.chat().add(message(id, activity).in(spot.thread()));
		}
		else if (spot.channel() == null) {
			spot.chat().typing();
		}
		return Map.of("id", id);
	}

	@PutMapping("/{id}")
	Map<String, String> update(@PathVariable String conversation,
			@MatrixVariable(pathVar = "conversation", required = false) @Nullable String messageid,
			@PathVariable String id, @RequestBody JsonNode activity) {
		Message changed = message(id, activity);
		if (!this.conversations.spot(conversation, messageid)
			.chat()
			.change(id, (message) -> message.changedTo(changed.text(), changed.cards()))) {
			throw notFound();
		}
		return Map.of("id", id);
	}

	@DeleteMapping("/{id}")
	void delete(@PathVariable String conversation,
			@MatrixVariable(pathVar = "conversation", required = false) @Nullable String messageid,
			@PathVariable String id) {
		if (!this.conversations.spot(conversation, messageid).chat().delete(id)) {
			throw notFound();
		}
	}

	/** What an activity of the bot shows. */
	static Message message(String id, JsonNode activity) {
		return Message.of(id, Message.BOT, text(activity), cards(activity));
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
