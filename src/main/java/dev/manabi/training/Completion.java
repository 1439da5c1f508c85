package dev.manabi.training;

import java.time.Instant;
import java.util.Optional;

import dev.manabi.roster.PersonId;

/**
 * That somebody learned something, as it stands in the records.
 *
 * @param id of the record
 * @param claim what was recorded
 * @param fiscalYear the fiscal year that its day lies in, by the year it is called by
 * @param recordedAt when it was recorded
 * @param decision who confirmed or refused it
 * @param withdrawal who took it back
 */
public record Completion(String id, Claim claim, int fiscalYear, Instant recordedAt, Optional<Correction> decision,
		Optional<Correction> withdrawal) {

	/** What has become of it. */
	public State state() {
		if (this.withdrawal.isPresent()) {
			return State.WITHDRAWN;
		}
		return this.decision.map((decision) -> decision.confirmed() ? State.COUNTS : State.REFUSED)
			.orElse(this.claim.suffices() ? State.COUNTS : State.WAITING);
	}

	/** What has become of a completion. */
	public enum State {

		/** It is good. */
		COUNTS,

		/** Somebody has to confirm it. */
		WAITING,

		/** Whoever was to confirm it did not. */
		REFUSED,

		/** It was taken back. */
		WITHDRAWN

	}

	/**
	 * What was said of it later.
	 *
	 * @param by who said it
	 * @param as in what capacity
	 * @param confirmed whether it was confirmed
	 * @param why in their words, may be empty
	 */
	public record Correction(PersonId by, Evidence as, boolean confirmed, String why, Instant at) {

	}

}
