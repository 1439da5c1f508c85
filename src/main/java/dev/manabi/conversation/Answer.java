package dev.manabi.conversation;

/**
 * A reply as it goes out, in the asker's language.
 */
public sealed interface Answer {

	/** Plain words. */
	record Words(String text) implements Answer {

	}

	/**
	 * An Adaptive Card.
	 *
	 * @param json the card, schema version 1.5
	 * @param summary the plain words for notifications
	 */
	record Card(String json, String summary) implements Answer {

	}

}
