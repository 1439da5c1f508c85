package dev.manabi.workdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bundled holidays are those that the law on national holidays makes, of the
 * equinoxes that were published.
 */
class BundledHolidaysTests {

	@ParameterizedTest
	@CsvSource({ "2026, 20, 23, 18", "2027, 21, 23, 17" })
	void areThoseOfTheLaw(int year, int vernalEquinox, int autumnalEquinox, int number) {
		Set<LocalDate> days = new TreeSet<>(List.of(LocalDate.of(year, 1, 1), monday(year, 1, 2),
				LocalDate.of(year, 2, 11), LocalDate.of(year, 2, 23), LocalDate.of(year, 3, vernalEquinox),
				LocalDate.of(year, 4, 29), LocalDate.of(year, 5, 3), LocalDate.of(year, 5, 4), LocalDate.of(year, 5, 5),
				monday(year, 7, 3), LocalDate.of(year, 8, 11), monday(year, 9, 3),
				LocalDate.of(year, 9, autumnalEquinox), monday(year, 10, 2), LocalDate.of(year, 11, 3),
				LocalDate.of(year, 11, 23)));
		days.addAll(days.stream()
			.filter((day) -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
			.map((sunday) -> firstOther(sunday, days))
			.toList());
		days.addAll(days.stream()
			.map((day) -> day.plusDays(1))
			.filter((day) -> !days.contains(day) && days.contains(day.plusDays(1)))
			.toList());
		assertThat(new BundledHolidays().all().stream().map(Holiday::day).filter((day) -> day.getYear() == year))
			.hasSize(number)
			.containsExactlyElementsOf(days);
	}

	private static LocalDate monday(int year, int month, int ordinal) {
		return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY));
	}

	private static LocalDate firstOther(LocalDate sunday, Set<LocalDate> days) {
		LocalDate day = sunday.plusDays(1);
		while (days.contains(day)) {
			day = day.plusDays(1);
		}
		return day;
	}

}
