package dev.manabi.conversation;

import dev.manabi.roster.PersonId;

/**
 * Where the bot may be installed.
 */
public sealed interface Place {

	/** Somebody's own chat with the bot. */
	record Chat(PersonId person) implements Place {
	}

	/**
	 * A group chat.
	 *
	 * @param conversation its conversation id
	 */
	record Group(String conversation) implements Place {
	}

	/**
	 * A team.
	 *
	 * @param id what Teams calls it: the conversation id of its general channel
	 */
	record Team(String id) implements Place {
	}

}
