package dev.manabi.tryout;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import dev.manabi.roster.PersonId;

import org.springframework.stereotype.Component;

/**
 * The chats of the demo people, in memory.
 */
@Tryout
@Component
class Chats {

	private static final String PREFIX = "a:";

	private final Map<PersonId, Chat> chats = new ConcurrentHashMap<>();

	Chat of(PersonId person) {
		return this.chats.computeIfAbsent(person, (_) -> new Chat());
	}

	static String conversationId(PersonId person) {
		return PREFIX + person.value();
	}

	Optional<Chat> byConversation(String id) {
		try {
			return id.startsWith(PREFIX) ? Optional.of(of(new PersonId(id.substring(PREFIX.length()))))
					: Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
