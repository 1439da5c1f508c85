package dev.manabi.workdays;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of when the office works.
 *
 * @param opens when working hours begin
 * @param closes when working hours end; nothing is sent from then on
 * @param closures the days of each year on which it is closed beside weekends and
 * national holidays, by month and day: {@code 12-29..01-03}, or one day; several are
 * separated by commas
 */
@Validated
@ConfigurationProperties("manabi.workdays")
record WorkdaysProperties(@DateTimeFormat(pattern = "H:mm") @DefaultValue("09:00") LocalTime opens,
		@DateTimeFormat(pattern = "H:mm") @DefaultValue("17:00") LocalTime closes,
		@DefaultValue("12-29..01-03") List<Yearly> closures) {

	/** Less than half of a year, so that there is always a next working day. */
	private static final int MOST_CLOSED = 180;

	WorkdaysProperties {
		closures = List.copyOf(closures);
		if (!opens.isBefore(closes)) {
			throw new IllegalArgumentException(
					"manabi.workdays.opens (%s) must be before manabi.workdays.closes (%s)".formatted(opens, closes));
		}
		long closed = closed(closures);
		if (closed > MOST_CLOSED) {
			throw new IllegalArgumentException(
					"manabi.workdays.closures close the office on %d days of a year; at most %d can be"
						.formatted(closed, MOST_CLOSED));
		}
	}

	private static long closed(List<Yearly> closures) {
		return LocalDate.of(2028, 1, 1)
			.datesUntil(LocalDate.of(2029, 1, 1))
			.filter((day) -> closures.stream().anyMatch((closure) -> closure.contains(day)))
			.count();
	}

}
