package dev.manabi.skills.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import dev.manabi.skills.OfficeYear;

import org.springframework.stereotype.Component;

/**
 * Until when roles may be set: from today to two years ahead.
 */
@Component
class Term {

	private static final int YEARS = 2;

	private final Clock clock;

	private final OfficeYear year;

	Term(Clock clock, OfficeYear year) {
		this.clock = clock;
		this.year = year;
	}

	LocalDate first() {
		return LocalDate.now(this.clock);
	}

	LocalDate last() {
		return first().plusYears(YEARS);
	}

	/** What is proposed. */
	LocalDate usual() {
		return this.year.lastDay();
	}

	/** The day that a card brings, as {@code 2027-03-31}. */
	static Optional<LocalDate> day(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	boolean allows(LocalDate day) {
		return !day.isBefore(first()) && !day.isAfter(last());
	}

}
