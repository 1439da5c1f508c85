package dev.manabi.training;

import java.time.LocalDate;

/**
 * A fiscal year (年度): twelve whole months, in Japan from April to March.
 *
 * @param first its first day, the first of a month
 */
public record FiscalYear(LocalDate first) {

	public FiscalYear {
		if (first.getDayOfMonth() != 1) {
			throw new IllegalArgumentException("A fiscal year begins with a month: " + first);
		}
	}

	/**
	 * The fiscal year that the day lies in.
	 * @param startMonth the month it begins with, 1 to 12
	 */
	public static FiscalYear of(LocalDate day, int startMonth) {
		LocalDate start = LocalDate.of(day.getYear(), startMonth, 1);
		return new FiscalYear(start.isAfter(day) ? start.minusYears(1) : start);
	}

	/** The year it is called by: 2026 for April 2026 to March 2027 (令和8年度). */
	public int year() {
		return this.first.getYear();
	}

	public LocalDate last() {
		return this.first.plusYears(1).minusDays(1);
	}

}
