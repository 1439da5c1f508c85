package dev.manabi.delivery;

import java.time.Instant;

import dev.manabi.delivery.Delivery.Reason;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.conversation.Recipient;

/**
 * A message in the database.
 *
 * @param place the order in which messages were put in
 * @param attempts how often it could not be sent in a row
 * @param faults how often its topic failed
 * @param refreshes how often it was asked to be drawn anew since it last was
 */
record Row(long place, Delivery delivery, int attempts, int faults, int refreshes) {

	Recipient recipient() {
		return this.delivery.message().recipient();
	}

	String topic() {
		return this.delivery.message().topic();
	}

	Change to(State state) {
		return change(state).build();
	}

	Change unreachable(Reason reason) {
		return change(State.UNREACHABLE).reason(reason).build();
	}

	Change sent(String activity) {
		return change(State.SENT).activity(activity).attempts(0).build();
	}

	/** Waits for its turn as before. */
	Change back(Instant retryAt) {
		return change(State.PENDING).retryAt(retryAt).build();
	}

	Change retry(Instant when) {
		return change(State.PENDING).attempts(this.attempts + 1).retryAt(when).build();
	}

	Change faulty(Instant when) {
		return change(State.PENDING).faults(this.faults + 1).retryAt(when).build();
	}

	Change later(Instant notBefore, Instant retryAt) {
		return change(State.PENDING).notBefore(notBefore).retryAt(retryAt).faults(0).build();
	}

	private Change.Builder change(State state) {
		return new Change.Builder(state, this);
	}

}
