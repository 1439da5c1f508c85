package dev.manabi.tryout;

import java.time.Clock;
import java.util.Collection;
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

	private final Clock clock;

	Chats(Clock clock) {
		this.clock = clock;
	}

	Chat of(PersonId person) {
		return this.chats.computeIfAbsent(person, (_) -> new Chat(this.clock));
	}

	Collection<Chat> all() {
		return this.chats.values();
	}

	/** Whose chat it is, or empty if there is none of that id. */
	static Optional<PersonId> personOf(String conversation) {
		return id(PREFIX, conversation);
	}

	/** Whom Teams would call so, or empty if that is no user's id. */
	static Optional<PersonId> personCalled(String teamsId) {
		return id(Activities.PERSON, teamsId);
	}

	private static Optional<PersonId> id(String prefix, String text) {
		try {
			return text.startsWith(prefix) ? Optional.of(new PersonId(text.substring(prefix.length())))
					: Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	static String conversationId(PersonId person) {
		return PREFIX + person.value();
	}

	Optional<Chat> byConversation(String id) {
		return personOf(id).map(this::of);
	}

}
