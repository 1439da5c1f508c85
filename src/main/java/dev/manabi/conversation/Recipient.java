package dev.manabi.conversation;

import dev.manabi.roster.PersonId;

/**
 * Whom the bot speaks to without their having asked.
 */
public sealed interface Recipient {

	/** Somebody, in their own chat with the bot. */
	record Somebody(PersonId id) implements Recipient {
	}

	/**
	 * Whoever reads a channel; each message begins a thread of its own.
	 *
	 * @param id what Teams calls the channel, such as {@code 19:…@thread.tacv2}
	 */
	record Channel(String id) implements Recipient {

		public Channel {
			if (id.isBlank()) {
				throw new IllegalArgumentException("A channel without an id");
			}
		}

	}

}
