package dev.manabi.conversation;

/**
 * A reply as it goes out, in the asker's language.
 */
public sealed interface Answer {

	/** What can be sent. */
	sealed interface Message extends Answer {

	}

	/** Plain words. */
	record Words(String text) implements Message {
	}

	/**
	 * An Adaptive Card.
	 *
	 * @param json the card, schema version 1.5
	 * @param summary the plain words for notifications
	 */
	record Card(String json, String summary) implements Message {
	}

	/**
	 * What is for the asker alone, though they asked where others listen. It must not be
	 * said there.
	 */
	record Apart(Message message) implements Answer {
	}

	/**
	 * What changes the card that was pressed for everybody who sees it, and not for
	 * whoever pressed it alone.
	 */
	record ForAll(Message message) implements Answer {
	}

}
