package dev.manabi.workdays;

import java.time.LocalDate;

import dev.manabi.roster.PersonId;

/**
 * Days on which somebody is on leave. Why is nobody's business here.
 *
 * @param person who
 * @param first the first of them
 * @param last the last of them
 */
record Leave(PersonId person, LocalDate first, LocalDate last) {

	Leave {
		if (last.isBefore(first)) {
			throw new IllegalArgumentException("It ends before it begins: " + first + " to " + last);
		}
	}

}
