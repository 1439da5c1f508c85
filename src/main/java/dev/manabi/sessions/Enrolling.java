package dev.manabi.sessions;

import java.util.List;
import java.util.Optional;

/**
 * What has become of the wish to enrol.
 */
public sealed interface Enrolling {

	/**
	 * They have a seat.
	 *
	 * @param movedFrom where they had one until now, in another session of the course
	 * @param givenUp where they waited for one until now, in other sessions of the course
	 * @param overlapping what else they enrolled in for the same time
	 */
	record Seated(Enrolment enrolment, Optional<Roll> movedFrom, List<Roll> givenUp,
			List<Enrolment> overlapping) implements Enrolling {

	}

	/**
	 * They wait for a seat.
	 *
	 * @param overlapping what else they enrolled in for the same time
	 */
	record Waiting(Enrolment enrolment, List<Enrolment> overlapping) implements Enrolling {

	}

	/** They had enrolled before. */
	record Already(Enrolment enrolment) implements Enrolling {

	}

	/**
	 * There is no seat left, and they keep the one they have in another session.
	 *
	 * @param enrolment the seat they keep
	 */
	record Full(Enrolment enrolment) implements Enrolling {

	}

	/** It has begun. */
	record Begun() implements Enrolling {

	}

}
