package dev.manabi.sessions;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.roster.PersonId;
import dev.manabi.training.CourseId;

import org.springframework.stereotype.Component;

/**
 * Gives seats, and notes that it did. Every method is to be called under the lock of the
 * course.
 */
@Component
class Seating {

	/** Who gives a seat that has become free. */
	private static final String ITSELF = "sessions";

	private final EnrolmentRows rows;

	private final AuditLog audit;

	private final Clock clock;

	Seating(EnrolmentRows rows, AuditLog audit, Clock clock) {
		this.rows = rows;
		this.audit = audit;
		this.clock = clock;
	}

	boolean hasRoom(Roll roll) {
		return roll.capacity().isEmpty() || this.rows.seats(roll.key()) < roll.capacity().getAsInt();
	}

	/** Where somebody has a seat in a session of the course that is still to come. */
	Optional<Enrolment> seatOf(PersonId person, CourseId course) {
		return of(person, course).stream()
			.filter((enrolment) -> enrolment.seated() && !enrolment.roll().gone())
			.findFirst();
	}

	/** Where somebody waits for a seat in a session of the course. */
	List<Enrolment> waitsOf(PersonId person, CourseId course) {
		return of(person, course).stream()
			.filter((enrolment) -> !enrolment.seated() && !enrolment.roll().gone())
			.toList();
	}

	/** In place of whatever else they enrolled in of the course. */
	void seat(PersonId person, Roll roll) {
		of(person, roll.key().course()).forEach((other) -> free(other, person));
		this.rows.add(person, roll, true);
		note(person, "session.enrolled", person, roll.key());
	}

	void wait(PersonId person, Roll roll) {
		this.rows.add(person, roll, false);
		note(person, "session.waits", person, roll.key());
	}

	/** Takes an enrolment away; whoever waits first gets the seat. */
	void free(Enrolment enrolment, PersonId by) {
		this.rows.remove(enrolment);
		note(by, "session.cancelled", enrolment.person(), enrolment.key());
		settle(enrolment.roll());
	}

	/** Takes away the enrolment of somebody who is erased, of whom nothing is noted. */
	void vacate(Enrolment enrolment) {
		this.rows.remove(enrolment);
		this.audit.note(new Deed(ITSELF, "session.erased", null, enrolment.key().toString(), ""));
		settle(enrolment.roll());
	}

	/** Somebody who did not enrol came. Whoever is in the room has a seat. */
	void welcome(PersonId person, Roll roll) {
		Optional<Enrolment> enrolment = this.rows.find(person, roll.key());
		if (enrolment.isEmpty()) {
			this.rows.add(person, roll, true);
			note(person, "session.came", person, roll.key());
		}
		else if (!enrolment.get().seated()) {
			this.rows.admit(enrolment.get());
			note(person, "session.came", person, roll.key());
		}
	}

	/** Gives free seats to those who wait, in order, unless the session has begun. */
	void settle(Roll roll) {
		if (roll.gone() || roll.hasBegun(now())) {
			return;
		}
		Optional<Enrolment> first = this.rows.firstWaiting(roll.key());
		while (first.isPresent() && hasRoom(roll)) {
			promote(first.get());
			first = this.rows.firstWaiting(roll.key());
		}
	}

	private void promote(Enrolment enrolment) {
		this.rows.seat(enrolment);
		this.audit
			.note(new Deed(ITSELF, "session.promoted", enrolment.person().value(), enrolment.key().toString(), ""));
		of(enrolment.person(), enrolment.key().course()).stream()
			.filter((other) -> !other.key().equals(enrolment.key()))
			.forEach((other) -> free(other, enrolment.person()));
	}

	private List<Enrolment> of(PersonId person, CourseId course) {
		return this.rows.of(person, now())
			.stream()
			.filter((enrolment) -> enrolment.key().course().equals(course))
			.toList();
	}

	private void note(PersonId by, String what, PersonId person, SessionKey key) {
		this.audit.note(new Deed(by.value(), what, person.value(), key.toString(), ""));
	}

	private LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

}
