package dev.manabi.delivery;

import java.time.Instant;

import dev.manabi.delivery.Delivery.Reason;
import dev.manabi.delivery.Delivery.State;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a message.
 *
 * @param activity what Teams calls it, empty unless it was sent
 * @param notBefore when it may be sent, by the business clock
 * @param retryAt when it may be tried again, by the system's
 */
record Change(State state, @Nullable Reason reason, String activity, Instant notBefore, Instant retryAt, int attempts,
		int faults) {

	/** Changes what is named and leaves the rest as it is. */
	static final class Builder {

		private final State state;

		private @Nullable Reason reason;

		private String activity;

		private Instant notBefore;

		private Instant retryAt = Instant.EPOCH;

		private int attempts;

		private int faults;

		Builder(State state, Row row) {
			this.state = state;
			this.activity = row.delivery().activity();
			this.notBefore = row.delivery().message().notBefore();
			this.attempts = row.attempts();
			this.faults = row.faults();
		}

		Builder reason(Reason reason) {
			this.reason = reason;
			return this;
		}

		Builder activity(String activity) {
			this.activity = activity;
			return this;
		}

		Builder notBefore(Instant notBefore) {
			this.notBefore = notBefore;
			return this;
		}

		Builder retryAt(Instant retryAt) {
			this.retryAt = retryAt;
			return this;
		}

		Builder attempts(int attempts) {
			this.attempts = attempts;
			return this;
		}

		Builder faults(int faults) {
			this.faults = faults;
			return this;
		}

		Change build() {
			return new Change(this.state, this.reason, this.activity, this.notBefore, this.retryAt, this.attempts,
					this.faults);
		}

	}

}
