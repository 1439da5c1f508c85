package dev.manabi.workdays;

import java.time.LocalDate;

/**
 * Days on which the office is closed, once.
 *
 * @param days which
 * @param reason why, as the coordinator wrote it
 */
record Closure(Period days, String reason) {

	/** So that there is always a next working day before long. */
	static final int MOST_DAYS = 366;

	static final int LONGEST_REASON = 200;

	boolean contains(LocalDate day) {
		return this.days.contains(day);
	}

}
