package dev.manabi.workdays;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;

/**
 * Days on which the office is closed each year, perhaps over the turn of the year.
 *
 * @param first the first of them
 * @param last the last of them
 */
record Yearly(MonthDay first, MonthDay last) {

	private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MM-dd");

	private static final String BETWEEN = "..";

	/**
	 * Reads what somebody set.
	 * @param text the first and the last day, such as {@code 12-29..01-03}, or one day
	 */
	public static Yearly of(String text) {
		int between = text.indexOf(BETWEEN);
		try {
			return (between < 0) ? new Yearly(day(text), day(text))
					: new Yearly(day(text.substring(0, between)), day(text.substring(between + BETWEEN.length())));
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException(
					"\"" + text + "\" is no closure of each year; write its days like 12-29..01-03", ex);
		}
	}

	boolean contains(LocalDate date) {
		MonthDay day = MonthDay.from(date);
		boolean begun = !day.isBefore(this.first);
		boolean over = day.isAfter(this.last);
		return this.first.isAfter(this.last) ? begun || !over : begun && !over;
	}

	private static MonthDay day(String text) {
		return MonthDay.parse(text.strip(), MONTH_AND_DAY);
	}

}
