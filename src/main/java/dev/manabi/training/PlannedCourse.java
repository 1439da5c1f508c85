package dev.manabi.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A course in a plan. In order come mandatory ones first, then by due date, level,
 * provider (the city first) and title; what has no date or level comes after what has.
 *
 * @param course the course
 * @param due by when, if there is a day
 * @param mandatory whether all staff must take it this fiscal year
 */
public record PlannedCourse(Course course, Optional<LocalDate> due,
		boolean mandatory) implements Comparable<PlannedCourse> {

	private static final Comparator<PlannedCourse> ORDER = Comparator.comparing(PlannedCourse::mandatory)
		.reversed()
		.thenComparing((planned) -> planned.due().orElse(LocalDate.MAX))
		.thenComparing((planned) -> planned.course().level().map(Level::ordinal).orElse(Integer.MAX_VALUE))
		.thenComparing((planned) -> planned.course().provider())
		.thenComparing((planned) -> planned.course().title().ja())
		.thenComparing((planned) -> planned.course().id().value());

	static PlannedCourse of(Course course, FiscalYear year) {
		return new PlannedCourse(course, course.due().flatMap((due) -> due.in(year)), course.mandatoryIn(year));
	}

	/** The same for somebody for whom it is due on another day than it is for most. */
	PlannedCourse dueFor(Progress progress) {
		return (this.due.isEmpty() || progress.status() == Status.FREE) ? this
				: new PlannedCourse(this.course, progress.due(), this.mandatory);
	}

	@Override
	public int compareTo(PlannedCourse other) {
		return ORDER.compare(this, other);
	}

}
