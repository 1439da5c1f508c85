package dev.manabi.tryout;

import java.util.Map;
import java.util.Optional;

import dev.manabi.roster.Person;
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
 * The part of the connector that opens chats and tells who is in them.
 */
@Tryout
@RestController
@RequestMapping("/tryout/connector/v3/conversations")
class ConversationsEndpoint {

	private final Roster roster;

	ConversationsEndpoint(Roster roster) {
		this.roster = roster;
	}

	/** Opens the chat of the one member; Teams gives the same one again. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> open(@RequestBody JsonNode parameters) {
		JsonNode members = parameters.path("members");
		if (parameters.path("isGroup").asBoolean(false) || members.size() != 1) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return Map.of("id",
				Chats.conversationId(known(Chats.personCalled(members.path(0).path("id").asString(""))).id()));
	}

	@GetMapping("/{conversation}/members/{member}")
	Map<String, String> member(@PathVariable String conversation, @PathVariable String member) {
		Person person = known(
				Chats.personCalled(member).filter((id) -> Chats.personOf(conversation).filter(id::equals).isPresent()));
		return Map.of("id", member, "name", person.name(), "objectId", person.id().value(), "userPrincipalName",
				person.userName(), "userRole", "user");
	}

	private Person known(Optional<PersonId> id) {
		return id.flatMap(this.roster::find).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
