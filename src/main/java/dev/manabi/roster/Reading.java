package dev.manabi.roster;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far the reading of a source has come.
 *
 * @param round which reading of everybody it is, from 1; 0 before the first
 * @param whole whether everybody is still being read, rather than what changed since
 * @param link where it goes on, unless from the beginning
 * @param knownAt when everything was last known
 */
record Reading(int round, boolean whole, @Nullable String link, @Nullable Instant knownAt) {

	static final Reading NONE = new Reading(0, false, null, null);

	/** Begins to read everybody. */
	Reading again() {
		return new Reading(this.round + 1, true, null, this.knownAt);
	}

	Reading goesOnAt(String next) {
		return new Reading(this.round, this.whole, next, this.knownAt);
	}

	/** Everybody has been read; from now on it is about changes. */
	Reading changesAt(@Nullable String next) {
		return new Reading(this.round, false, next, this.knownAt);
	}

	Reading known(Instant now) {
		return new Reading(this.round, this.whole, this.link, now);
	}

}
