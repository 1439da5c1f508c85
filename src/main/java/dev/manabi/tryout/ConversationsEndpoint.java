package dev.manabi.tryout;

import java.util.Map;
import java.util.Optional;

import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The part of the connector that opens chats, begins threads, and tells who is there.
 */
@Tryout
@RestController
@RequestMapping("/tryout/connector/v3/conversations")
class ConversationsEndpoint {

	private final Roster roster;

	private final Conversations conversations;

	ConversationsEndpoint(Roster roster, Conversations conversations) {
		this.roster = roster;
		this.conversations = conversations;
	}

	/**
	 * Begins a thread in a channel, or opens the chat of the one member; Teams gives the
	 * same one again.
	 */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> open(@RequestBody JsonNode parameters) {
		String channel = parameters.path("channelData").path("channel").path("id").asString("");
		if (!channel.isEmpty()) {
			return begin(channel, parameters);
		}
		JsonNode members = parameters.path("members");
		if (group(parameters) || members.size() != 1) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return Map.of("id",
				Chats.conversationId(known(Chats.personCalled(members.path(0).path("id").asString(""))).id()));
	}

	private Map<String, String> begin(String id, JsonNode parameters) {
		if (!group(parameters) || !parameters.path("activity").isObject()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		Conversations.Spot spot = this.conversations.spot(id, null);
		TeamChannel channel = Optional.ofNullable(spot.channel())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		String root = this.conversations.messageId();
		spot.chat().add(ConnectorEndpoint.message(root, parameters.path("activity")));
		return Map.of("id", channel.thread(root), "activityId", root);
	}

	private static boolean group(JsonNode parameters) {
		return parameters.path("isGroup").asBoolean(false);
	}

	@GetMapping("/{conversation}/members/{member}")
	Map<String, String> member(@PathVariable String conversation, @PathVariable String member) {
		Person person = known(Chats.personCalled(member).filter((id) -> isIn(conversation, id)));
		return Map.of("id", member, "name", person.name(), "objectId", person.id().value(), "userPrincipalName",
				person.userName(), "userRole", "user");
	}

	/** Everybody is in the demo team. */
	private boolean isIn(String conversation, PersonId person) {
		return this.conversations.spot(conversation, null).channel() != null
				|| Chats.personOf(conversation).filter(person::equals).isPresent();
	}

	private Person known(Optional<PersonId> id) {
		return id.flatMap(this.roster::find).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
