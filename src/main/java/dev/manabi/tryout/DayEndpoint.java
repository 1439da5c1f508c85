package dev.manabi.tryout;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import dev.manabi.workdays.ClockMoved;
import dev.manabi.workdays.OfficeDays;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which time it is for everybody on the page; it may be a later one than it is.
 */
@Tryout
@RestController
class DayEndpoint {

	private static final int YEARS = 5;

	/** How long after opening the morning is: what is sent then has been sent. */
	private static final Duration MORNING = Duration.ofMinutes(5);

	private final MovableClock clock;

	private final OfficeDays office;

	private final DueDays due;

	private final Personas people;

	private final ApplicationEventPublisher events;

	DayEndpoint(MovableClock clock, OfficeDays office, DueDays due, Personas people, ApplicationEventPublisher events) {
		this.clock = clock;
		this.office = office;
		this.due = due;
		this.people = people;
		this.events = events;
	}

	@GetMapping("/tryout/day")
	Days days(@RequestParam Optional<String> person) {
		LocalDate today = this.clock.today();
		return new Days(today, today.plusYears(YEARS), LocalDate.now(this.clock), this.clock.instant(),
				this.clock.isMoved(), morning(), person.flatMap(this::dueDay).orElse(null));
	}

	@PostMapping("/tryout/day")
	Days move(@Valid @RequestBody Wanted wanted) {
		refuseUnlessReachable(wanted.day());
		this.clock.moveTo(wanted.day());
		return moved(Optional.empty());
	}

	@PostMapping("/tryout/day/morning")
	Days moveToMorning() {
		return moveTo(morning(), Optional.empty());
	}

	@PostMapping("/tryout/people/{id}/due-day")
	Days moveToDueDay(@PathVariable String id) {
		LocalDate day = dueDay(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT,
				"これから期限の来る研修は残っていません。 / Nothing is left that is still to fall due."));
		return moveTo(this.office.opening(day), Optional.of(id));
	}

	private Days moveTo(Instant time, Optional<String> person) {
		refuseUnlessReachable(LocalDate.ofInstant(time, this.clock.getZone()));
		this.clock.moveTo(time);
		return moved(person);
	}

	private Days moved(Optional<String> person) {
		this.events.publishEvent(new ClockMoved(this.clock.instant()));
		return days(person);
	}

	private Optional<LocalDate> dueDay(String person) {
		return this.due.next(this.people.of(person), this.clock.instant());
	}

	/** The next one of a working day. */
	private Instant morning() {
		LocalDate day = this.office.onOrAfter(LocalDate.now(this.clock));
		boolean opens = this.office.opening(day).isAfter(this.clock.instant());
		return this.office.opening(opens ? day : this.office.plus(day, 1)).plus(MORNING);
	}

	private void refuseUnlessReachable(LocalDate day) {
		LocalDate today = this.clock.today();
		LocalDate last = today.plusYears(YEARS);
		if (day.isBefore(today) || day.isAfter(last)) {
			throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT,
					"%1$s から %2$s までの日付にしてください。 / The date must be from %1$s to %2$s.".formatted(today, last));
		}
	}

	@ExceptionHandler
	ProblemDetail refused(ResponseStatusException ex) {
		return ProblemDetail.forStatusAndDetail(ex.getStatusCode(), Objects.requireNonNullElse(ex.getReason(), ""));
	}

	/**
	 * Which times there are.
	 *
	 * @param today the day it really is
	 * @param last the last that it may be made
	 * @param day the day it is on the page
	 * @param now the time it is on the page
	 * @param moved whether that is not the real one
	 * @param morning the next morning of a working day
	 * @param due the next due date of whoever is played, if there is one
	 */
	record Days(LocalDate today, LocalDate last, LocalDate day, Instant now, boolean moved, Instant morning,
			@Nullable LocalDate due) {

	}

	record Wanted(@NotNull LocalDate day) {

	}

}
