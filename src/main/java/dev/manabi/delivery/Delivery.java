package dev.manabi.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * What has become of a message so far.
 *
 * @param run the run that it belongs to
 * @param state how far it is
 * @param reason why it could not be delivered
 * @param activity what Teams calls the message, empty unless it was sent
 * @param at since when it has been in this state
 */
public record Delivery(Message message, String run, State state, Optional<Reason> reason, String activity, Instant at) {

	/** How far a message is. */
	public enum State {

		/** It waits for its turn. */
		PENDING,

		/** It is on its way. */
		SENDING,

		/** Teams took it. */
		SENT,

		/** It was no longer needed, or called off. */
		SKIPPED,

		/** The recipient can't be reached. */
		UNREACHABLE,

		/** It may have arrived, and nobody knows. It is never sent again by itself. */
		UNKNOWN,

		/** It could not be made, or Teams refused it. */
		FAILED;

		/** Whether nothing more will become of it. */
		public boolean isFinal() {
			return this != PENDING && this != SENDING;
		}

	}

	/** Why somebody can't be reached. */
	public enum Reason {

		/** Manabi is not installed for them. */
		NOT_INSTALLED,

		/** They blocked it. */
		BLOCKED,

		/** They are no longer with the office. */
		LEFT,

		/** There is no conversation with them, and none can be begun. */
		NO_CONVERSATION

	}

}
