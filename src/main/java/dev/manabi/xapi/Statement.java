package dev.manabi.xapi;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a learning system states, as far as it matters here.
 *
 * @param id what it is known by, in small letters
 * @param named whether the learning system named it so
 * @param fingerprint the same for statements that say the same, but for when
 * @param occurred when it happened, if that is stated
 * @param achievement what was completed or passed by whom
 * @param aside why it is nothing of the kind
 */
record Statement(String id, boolean named, String fingerprint, Optional<Instant> occurred,
		Optional<Achievement> achievement, @Nullable Aside aside) {

	Statement {
		if (achievement.isPresent() == (aside != null)) {
			throw new IllegalArgumentException("Either it is an achievement or set aside for a reason: " + id);
		}
	}

	/** The same under the id of the request. */
	Statement under(String other) {
		return new Statement(other, true, this.fingerprint, this.occurred, this.achievement, this.aside);
	}

	/**
	 * Whether it states the same as one of this fingerprint and time: who states no time
	 * leaves it to the receiver.
	 */
	boolean says(String otherFingerprint, Optional<Instant> otherwise) {
		return this.fingerprint.equals(otherFingerprint) && (this.occurred.isEmpty() || otherwise.isEmpty()
				|| this.occurred.get().toEpochMilli() == otherwise.get().toEpochMilli());
	}

	/** Why a statement is no completion. */
	enum Aside {

		/** It is of another verb. */
		OTHER_VERB,

		/** It says that the attempt was not successful. */
		NO_SUCCESS,

		/** It says that there is more to do. */
		NOT_COMPLETE,

		/** It is about several people. */
		GROUP,

		/** What was completed is no activity. */
		NO_ACTIVITY

	}

	/**
	 * That somebody completed or passed something.
	 *
	 * @param learner who
	 * @param activity the IRI of what
	 * @param title what the learning system calls it, may be empty
	 */
	record Achievement(Learner learner, String activity, String title) {

	}

}
