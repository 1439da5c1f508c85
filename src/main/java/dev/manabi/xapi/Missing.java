package dev.manabi.xapi;

import java.time.Instant;

/**
 * Somebody or something that a learning system speaks of and that is not known, so that
 * statements wait.
 *
 * @param fault why not
 * @param what the user name or the like, or the IRI of the activity
 * @param detail where the account is, or what the learning system calls the activity; may
 * be empty
 * @param statements how many wait for it
 * @param since when the first of them came
 */
public record Missing(Fault fault, String what, String detail, int statements, Instant since) {

	/** Whether it is a person that is missing, not a course. */
	public boolean person() {
		return switch (this.fault) {
			case NOBODY, SEVERAL_PEOPLE, OPAQUE, OTHER_SITE -> true;
			case NO_COURSE, SEVERAL_COURSES -> false;
		};
	}

}
