package dev.manabi.sessions;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.manabi.roster.PersonId;
import dev.manabi.sessions.Enrolling.Already;
import dev.manabi.sessions.Enrolling.Begun;
import dev.manabi.sessions.Enrolling.Full;
import dev.manabi.sessions.Enrolling.Seated;
import dev.manabi.sessions.Enrolling.Waiting;
import dev.manabi.training.CourseId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who enrolled in which session. A seat is given once, however many press at the same
 * time and on however many instances; who finds none waits, in order. Nobody has seats in
 * two sessions of one course: whoever takes another moves.
 */
@Component
public class Enrolments {

	private final Rolls rolls;

	private final EnrolmentRows rows;

	private final Seating seating;

	private final TransactionTemplate transactions;

	private final Clock clock;

	Enrolments(Rolls rolls, EnrolmentRows rows, Seating seating, TransactionTemplate transactions, Clock clock) {
		this.rolls = rolls;
		this.rows = rows;
		this.seating = seating;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Enrols somebody in a session.
	 * @throws IllegalArgumentException if whoever holds it takes enrolments themselves
	 */
	public Enrolling enrol(PersonId person, CourseSession wanted) {
		if (!wanted.enrolsHere()) {
			throw new IllegalArgumentException("Enrolments are not taken here: " + wanted.key());
		}
		if (!wanted.session().start().isAfter(now())) {
			return new Begun();
		}
		return Objects.requireNonNull(this.transactions.execute((_) -> underLock(person, wanted)));
	}

	private Enrolling underLock(PersonId person, CourseSession wanted) {
		this.rolls.lock(wanted.course().id());
		Roll roll = this.rolls.keep(Roll.of(wanted));
		this.seating.settle(roll);
		Optional<Enrolment> same = this.rows.find(person, roll.key());
		if (same.isPresent()) {
			return new Already(same.get());
		}
		if (this.seating.hasRoom(roll)) {
			return seat(person, roll);
		}
		return this.seating.seatOf(person, roll.key().course()).<Enrolling>map(Full::new).orElseGet(() -> {
			this.seating.wait(person, roll);
			return new Waiting(standing(person, roll), overlapping(person, roll));
		});
	}

	private Enrolling seat(PersonId person, Roll roll) {
		Optional<Roll> movedFrom = this.seating.seatOf(person, roll.key().course()).map(Enrolment::roll);
		List<Roll> givenUp = this.seating.waitsOf(person, roll.key().course()).stream().map(Enrolment::roll).toList();
		this.seating.seat(person, roll);
		return new Seated(standing(person, roll), movedFrom, givenUp, overlapping(person, roll));
	}

	private Enrolment standing(PersonId person, Roll roll) {
		return this.rows.find(person, roll.key()).orElseThrow();
	}

	private List<Enrolment> overlapping(PersonId person, Roll roll) {
		return of(person).stream()
			.filter((other) -> !other.key().equals(roll.key()) && !other.roll().gone())
			.filter((other) -> other.roll().overlaps(roll.session()))
			.toList();
	}

	/**
	 * Takes an enrolment back, and gives the seat to whoever waits first.
	 * @return what was taken back; empty if there was none, or it has begun
	 */
	public Optional<Enrolment> cancel(PersonId person, SessionKey key) {
		if (!key.start().isAfter(now())) {
			return Optional.empty();
		}
		if (find(person, key).isEmpty()) {
			return Optional.empty();
		}
		return Objects.requireNonNull(this.transactions.execute((_) -> {
			this.rolls.lock(key.course());
			Optional<Enrolment> enrolment = this.rows.find(person, key);
			enrolment.ifPresent((standing) -> this.seating.free(standing, person));
			return enrolment;
		}));
	}

	/** What somebody enrolled in that is still to begin, in order. */
	public List<Enrolment> of(PersonId person) {
		return this.rows.of(person, now());
	}

	/** What somebody enrolled in that began or begins after that moment, in order. */
	public List<Enrolment> of(PersonId person, LocalDateTime since) {
		return this.rows.of(person, since);
	}

	/** The seats in sessions that begin from the one moment on and before the other. */
	public List<Enrolment> seated(LocalDateTime from, LocalDateTime until) {
		return this.rows.seated(from, until);
	}

	public Optional<Enrolment> find(PersonId person, SessionKey key) {
		return this.rows.find(person, key);
	}

	/** The people of a session: those with a seat, then those who wait, in order. */
	public List<Enrolment> of(SessionKey key) {
		return this.rows.of(key);
	}

	/** How many seats are taken of each session of a course, by when it begins. */
	public Map<LocalDateTime, Integer> taken(CourseId course) {
		return this.rows.seats(course);
	}

	/** The session as its people know it, if it has any. */
	public Optional<Roll> roll(SessionKey key) {
		return this.rolls.find(key);
	}

	private LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

}
