package dev.manabi.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

import dev.manabi.workdays.OfficeDays;

import org.springframework.stereotype.Component;

/**
 * Holds reminders back until the weekday that somebody chose, unless the due date would
 * pass meanwhile. A chosen day that is closed is the working day before.
 */
@Component
class ChosenDays {

	private final OfficeDays days;

	ChosenDays(OfficeDays days) {
		this.days = days;
	}

	boolean isTime(Preference preference, LocalDate due, LocalDate day) {
		return preference.weekday()
			.map((weekday) -> isChosen(weekday, day) || !due.isBefore(day) && next(weekday, day).isAfter(due))
			.orElse(true);
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
