package dev.manabi.tryout;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which day it is for everybody on the page; it may be a later one than it is.
 */
@Tryout
@RestController
@RequestMapping("/tryout/day")
class DayEndpoint {

	private static final int YEARS = 5;

	private final MovableClock clock;

	DayEndpoint(MovableClock clock) {
		this.clock = clock;
	}

	@GetMapping
	Days days() {
		LocalDate today = this.clock.today();
		return new Days(today, today.plusYears(YEARS), LocalDate.now(this.clock));
	}

	@PostMapping
	Days move(@Valid @RequestBody Wanted wanted) {
		Days days = days();
		if (wanted.day().isBefore(days.today()) || wanted.day().isAfter(days.last())) {
			throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT,
					"%1$s から %2$s までの日付にしてください。 / The date must be from %1$s to %2$s.".formatted(days.today(),
							days.last()));
		}
		this.clock.moveTo(wanted.day());
		return days();
	}

	@ExceptionHandler
	ProblemDetail refused(ResponseStatusException ex) {
		return ProblemDetail.forStatusAndDetail(ex.getStatusCode(), Objects.requireNonNullElse(ex.getReason(), ""));
	}

	/**
	 * Which days there are.
	 *
	 * @param today the day it really is
	 * @param last the last that it may be made
	 * @param day the day it is on the page
	 */
	record Days(LocalDate today, LocalDate last, LocalDate day) {

	}

	record Wanted(@NotNull LocalDate day) {

	}

}
