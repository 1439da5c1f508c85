package dev.manabi.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

import dev.manabi.workdays.OfficeDays;

import org.springframework.stereotype.Component;

/**
 * Holds reminders back until the weekday that somebody chose, unless the due date would
 * pass meanwhile or the day was missed. A chosen day that is closed is the working day
 * before.
 */
@Component
class ChosenDays {

	private final OfficeDays days;

	ChosenDays(OfficeDays days) {
		this.days = days;
	}

	/**
	 * Whether it may be told that day.
	 * @param since since when it would be told but for the chosen day
	 */
	boolean isTime(Preference preference, LocalDate due, LocalDate since, LocalDate day) {
		return preference.weekday()
			.map((weekday) -> isChosen(weekday, day) || !since.isAfter(last(weekday, day))
					|| !due.isBefore(day) && next(weekday, day).isAfter(due))
			.orElse(true);
	}

	/** What should have been told that day was not. */
	private LocalDate last(DayOfWeek weekday, LocalDate day) {
		LocalDate coming = this.days.onOrBefore(day.with(TemporalAdjusters.nextOrSame(weekday)));
		return coming.isBefore(day) ? coming : this.days.onOrBefore(day.with(TemporalAdjusters.previous(weekday)));
	}

	private boolean isChosen(DayOfWeek weekday, LocalDate day) {
		return Stream
			.of(day.with(TemporalAdjusters.nextOrSame(weekday)),
					day.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(1))
			.map(this.days::onOrBefore)
			.anyMatch(day::equals);
	}

	private LocalDate next(DayOfWeek weekday, LocalDate day) {
		LocalDate next = day.with(TemporalAdjusters.next(weekday));
		LocalDate open = this.days.onOrBefore(next);
		return open.isAfter(day) ? open : this.days.onOrBefore(next.plusWeeks(1));
	}

}
