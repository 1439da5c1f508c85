package dev.manabi.workdays;

import dev.manabi.roster.PersonId;

/**
 * Days on which somebody is on leave. Why is nobody's business here.
 *
 * @param person who
 * @param days which
 */
record Leave(PersonId person, Period days) {

	/** Ten years. */
	static final int MOST_DAYS = 3_653;

	/** For how many days after its end it is kept. */
	static final int KEPT = 90;

}
