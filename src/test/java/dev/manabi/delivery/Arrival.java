package dev.manabi.delivery;

import dev.manabi.roster.PersonId;

/**
 * A request that reached the {@link StubConnector}, and what it did with it.
 *
 * @param at when, as {@link System#nanoTime()} tells it
 * @param person whom it was for
 * @param text the words, or the summary of the card; empty when a chat was opened
 * @param activity what the message is called, empty unless it was taken
 */
record Arrival(long at, Kind kind, PersonId person, String text, Verdict verdict, String activity) {

	enum Kind {

		OPEN, SEND, UPDATE

	}

	enum Verdict {

		/** It was taken, and the answer says so. */
		TAKEN,

		/** There was too much at once. */
		TOO_MANY,

		/** The bot is not installed, or blocked. */
		FORBIDDEN,

		/** The connection was reset, and nothing was taken. */
		RESET_BEFORE,

		/** It was taken, and the connection was reset instead of an answer. */
		RESET_AFTER

	}

	/** Whether it is in Teams. */
	boolean arrived() {
		return this.verdict == Verdict.TAKEN || this.verdict == Verdict.RESET_AFTER;
	}

	Arrival with(Verdict other, String id) {
		return new Arrival(this.at, this.kind, this.person, this.text, other, id);
	}

}
