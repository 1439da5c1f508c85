package dev.manabi.workdays;

import java.time.LocalDate;

/**
 * Days on which the office is closed, once.
 *
 * @param first the first of them
 * @param last the last of them
 * @param reason why, as the coordinator wrote it
 */
record Closure(LocalDate first, LocalDate last, String reason) {

	/** So that there is always a next working day before long. */
	static final int MOST_DAYS = 366;

	static final int LONGEST_REASON = 200;

	Closure {
		if (last.isBefore(first)) {
			throw new IllegalArgumentException("It ends before it begins: " + first + " to " + last);
		}
	}

	boolean contains(LocalDate day) {
		return !day.isBefore(this.first) && !day.isAfter(this.last);
	}

}
