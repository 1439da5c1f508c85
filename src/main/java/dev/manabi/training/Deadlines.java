package dev.manabi.training;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By when somebody is to take a course. A day that the catalogue states holds, unless it
 * was past when the course became required of the person. Otherwise it is the last day of
 * the fiscal year in which it became so; and they have 60 days at least.
 */
final class Deadlines {

	/** How long somebody has for what is new to them. */
	static final int GRACE = 60;

	private final FiscalYears years;

	private final LocalDate today;

	Deadlines(FiscalYears years, LocalDate today) {
		this.years = years;
		this.today = today;
	}

	LocalDate of(Course course, LocalDate since) {
		return stated(course, since).map((day) -> day.isBefore(since) ? since.plusDays(GRACE) : day)
			.orElseGet(() -> otherwise(year(course, since), since));
	}

	/** The same for a skill that no course is due for. */
	LocalDate otherwise(LocalDate since) {
		return otherwise(this.years.of(since), since);
	}

	/** The day that the catalogue states, if it states one for that year. */
	Optional<LocalDate> stated(Course course, LocalDate since) {
		return course.due().flatMap((due) -> due.in(year(course, since)));
	}

	/** For what lapsed before it became required again. */
	static LocalDate renewed(LocalDate goodUntil, LocalDate since) {
		return goodUntil.isBefore(since) ? since.plusDays(GRACE) : goodUntil;
	}

	private static LocalDate otherwise(FiscalYear year, LocalDate since) {
		LocalDate grace = since.plusDays(GRACE);
		return grace.isAfter(year.last()) ? grace : year.last();
	}

	/** What is to be taken each year is due this year. */
	private FiscalYear year(Course course, LocalDate since) {
		boolean yearly = course.renewal().filter(Renewal.EachFiscalYear.class::isInstance).isPresent();
		return this.years.of((yearly && since.isBefore(this.today)) ? this.today : since);
	}

}
