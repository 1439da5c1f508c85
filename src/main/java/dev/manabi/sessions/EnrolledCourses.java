package dev.manabi.sessions;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;

import dev.manabi.roster.Person;
import dev.manabi.training.CourseId;
import dev.manabi.training.Enrolments;

import org.springframework.stereotype.Component;

/**
 * Tells plans in which courses somebody has a seat.
 */
@Component
class EnrolledCourses implements Enrolments {

	private final EnrolmentRows rows;

	private final Clock clock;

	EnrolledCourses(EnrolmentRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	@Override
	public Set<CourseId> of(Person person) {
		return this.rows.of(person.id(), LocalDateTime.now(this.clock))
			.stream()
			.filter((enrolment) -> enrolment.seated() && !enrolment.roll().gone())
			.map((enrolment) -> enrolment.key().course())
			.collect(Collectors.toSet());
	}

}
