package dev.manabi.delivery;

import java.time.Instant;

import dev.manabi.conversation.Reply;

/**
 * What a topic says to a recipient when their turn comes.
 */
public sealed interface Content {

	/** This is said. */
	record Say(Reply reply) implements Content {

	}

	/** It is no longer needed, and never will be. */
	record NotNeeded() implements Content {

	}

	/**
	 * It is no longer needed, and where it was sent already it is to be taken back from
	 * the chat.
	 */
	record TakenBack() implements Content {

	}

	/** It is to be asked again, not before then. */
	record Later(Instant when) implements Content {

	}

}
