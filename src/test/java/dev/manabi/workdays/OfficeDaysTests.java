package dev.manabi.workdays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which days the office works, and when.
 */
class OfficeDaysTests {

	private static final Closure INSPECTION = new Closure(
			new Period(LocalDate.of(2027, 2, 8), LocalDate.of(2027, 2, 9)), "停電");

	private final OfficeDays days = of(LocalTime.of(9, 0), LocalTime.of(17, 0), ZoneId.of("Asia/Tokyo"));

	@ParameterizedTest
	@CsvSource({ "2026-02-23, 天皇誕生日", "2026-03-20, 春分の日", "2026-05-06, 休日（振替）", "2026-09-22, 国民の休日", "2026-09-23, 秋分の日",
			"2027-01-01, 元日", "2027-03-22, 休日（振替）", "2026-12-29, 年末", "2026-12-31, 年末", "2027-01-03, 年始の日曜日",
			"2028-01-03, 年始の月曜日", "2026-11-28, 土曜日", "2026-11-29, 日曜日", "2027-02-08, 停電", "2027-02-09, 停電",
			"2032-02-29, うるう日の日曜日" })
	void theOfficeIsClosed(LocalDate day, String why) {
		assertThat(this.days.isOpen(day)).as(why).isFalse();
		assertThat(this.days.isOpen(this.days.opening(day))).as(why).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-27, 金曜日", "2026-12-23, もう祝日ではない", "2026-12-28, 御用納め", "2027-01-04, 御用始め", "2027-04-01, 年度始め",
			"2026-03-31, 年度末", "2028-02-29, うるう日の火曜日", "2027-02-10, 停電の翌日", "2028-01-04, 御用始め" })
	void theOfficeWorks(LocalDate day, String why) {
		assertThat(this.days.isOpen(day)).as(why).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-27, 2026-11-27, 2026-11-27", "2026-11-29, 2026-11-27, 2026-11-30",
			"2026-05-03, 2026-05-01, 2026-05-07", "2026-12-29, 2026-12-28, 2027-01-04",
			"2027-01-01, 2026-12-28, 2027-01-04", "2026-09-22, 2026-09-18, 2026-09-24",
			"2027-03-21, 2027-03-19, 2027-03-23", "2028-02-29, 2028-02-29, 2028-02-29",
			"2027-04-01, 2027-04-01, 2027-04-01", "2027-02-08, 2027-02-05, 2027-02-10" })
	void aClosedDayGivesWayToTheNearestWorkingDay(LocalDate day, LocalDate before, LocalDate after) {
		assertThat(this.days.onOrBefore(day)).isEqualTo(before);
		assertThat(this.days.onOrAfter(day)).isEqualTo(after);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-27, 0, 2026-11-27", "2026-11-28, 0, 2026-11-28", "2026-11-27, 1, 2026-11-30",
			"2026-11-28, 1, 2026-11-30", "2026-12-28, 2, 2027-01-05", "2027-01-04, -1, 2026-12-28",
			"2027-01-02, -2, 2026-12-25", "2026-05-01, 1, 2026-05-07", "2028-02-28, 2, 2028-03-01" })
	void workingDaysAreCounted(LocalDate day, int workingDays, LocalDate then) {
		assertThat(this.days.plus(day, workingDays)).isEqualTo(then);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-27T08:59:59+09:00, 2026-11-27T09:00+09:00", "2026-11-27T09:00+09:00, 2026-11-27T09:00+09:00",
			"2026-11-27T12:34:56+09:00, 2026-11-27T12:34:56+09:00",
			"2026-11-27T16:59:59.999+09:00, 2026-11-27T16:59:59.999+09:00",
			"2026-11-27T17:00+09:00, 2026-11-30T09:00+09:00", "2026-11-27T23:59+09:00, 2026-11-30T09:00+09:00",
			"2026-11-29T12:00+09:00, 2026-11-30T09:00+09:00", "2026-12-28T17:00+09:00, 2027-01-04T09:00+09:00",
			"2026-12-31T23:59:59+09:00, 2027-01-04T09:00+09:00", "2027-01-04T00:00+09:00, 2027-01-04T09:00+09:00",
			"2026-05-02T09:00+09:00, 2026-05-07T09:00+09:00", "2028-02-28T20:00+09:00, 2028-02-29T09:00+09:00",
			"2027-03-31T17:00:00+09:00, 2027-04-01T09:00+09:00" })
	void whatComesOutsideWorkingHoursWaitsForTheNext(OffsetDateTime from, OffsetDateTime opening) {
		assertThat(this.days.nextOpening(from.toInstant())).isEqualTo(opening.toInstant());
		assertThat(this.days.isOpen(from.toInstant())).isEqualTo(from.equals(opening));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-27T09:00+09:00, 2026-11-27T17:00+09:00", "2026-11-27T16:59:59+09:00, 2026-11-27T17:00+09:00",
			"2026-11-27T08:59+09:00,", "2026-11-27T17:00+09:00,", "2026-11-29T12:00+09:00,",
			"2026-12-29T12:00+09:00," })
	void workingHoursEnd(OffsetDateTime at, OffsetDateTime closing) {
		assertThat(this.days.closing(at.toInstant()).stream())
			.containsExactlyElementsOf(Stream.ofNullable(closing).map(OffsetDateTime::toInstant).toList());
	}

	@Test
	void aYearWhoseHolidaysAreNotKnownHasWeekendsAndClosuresOnly() {
		assertThat(Stream.of(2025, 2026, 2027, 2028).filter(this.days::knowsHolidaysOf)).containsExactly(2026, 2027);
		assertThat(this.days.isOpen(LocalDate.of(2029, 2, 12))).isTrue();
		assertThat(this.days.isOpen(LocalDate.of(2029, 11, 23))).isTrue();
		assertThat(this.days.isOpen(LocalDate.of(2029, 1, 1))).isFalse();
		assertThat(this.days.isOpen(LocalDate.of(2029, 2, 10))).isFalse();
	}

	@Test
	void theDayIsThatOfTheOfficesOwnTimeZone() {
		OfficeDays paris = of(LocalTime.of(8, 30), LocalTime.of(12, 0), ZoneId.of("Europe/Paris"));
		assertThat(paris.opening(LocalDate.of(2026, 7, 1))).isEqualTo(Instant.parse("2026-07-01T06:30:00Z"));
		assertThat(paris.nextOpening(Instant.parse("2026-11-29T23:30:00Z")))
			.isEqualTo(Instant.parse("2026-11-30T07:30:00Z"));
		assertThat(paris.closing(Instant.parse("2026-11-30T07:30:00Z")))
			.contains(Instant.parse("2026-11-30T11:00:00Z"));
		assertThat(paris.opens()).isEqualTo("08:30");
		assertThat(paris.closes()).isEqualTo("12:00");
	}

	private static OfficeDays of(LocalTime opens, LocalTime closes, ZoneId zone) {
		WorkdaysProperties properties = new WorkdaysProperties(opens, closes, List.of(Yearly.of("12-29..01-03")));
		ClosedDays closed = new ClosedDays(new BundledHolidays().all(), List.of(INSPECTION), properties.closures());
		return new OfficeDays(() -> closed, properties, zone);
	}

}
