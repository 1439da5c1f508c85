package dev.manabi.training;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * By when a course is to be taken.
 */
public sealed interface DueDate {

	/**
	 * The day in a fiscal year. Empty for a fixed day of a year gone by: nothing is due
	 * then any more.
	 */
	Optional<LocalDate> in(FiscalYear year);

	/**
	 * Reads {@code 2027-01-29} or {@code 01-29}.
	 * @throws java.time.DateTimeException if it is neither
	 */
	static DueDate parse(String text) {
		return (text.length() == 5) ? new Yearly(MonthDay.parse("--" + text)) : new Fixed(LocalDate.parse(text));
	}

	/**
	 * One day only.
	 *
	 * @param day the day
	 */
	record Fixed(LocalDate day) implements DueDate {

		@Override
		public Optional<LocalDate> in(FiscalYear year) {
			return Optional.of(this.day).filter((due) -> !due.isBefore(year.first()));
		}

	}

	/**
	 * A day of each fiscal year.
	 *
	 * @param day the day; 29 February means the month's last day
	 */
	record Yearly(MonthDay day) implements DueDate {

		@Override
		public Optional<LocalDate> in(FiscalYear year) {
			LocalDate due = this.day.atYear(year.year());
			return Optional.of(due.isBefore(year.first()) ? this.day.atYear(year.year() + 1) : due);
		}

	}

}
