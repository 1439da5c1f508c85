package dev.manabi.training;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dev.manabi.skills.SkillId;

/**
 * What can be taken: the courses of a catalogue in a fiscal year, in the order of plans.
 *
 * @param catalogue where they stand
 * @param year the fiscal year that due dates are for
 */
public record Offer(Catalogue catalogue, FiscalYear year) {

	/** The courses that teach the skill. */
	public List<PlannedCourse> of(SkillId skill) {
		return where((course) -> course.skills().contains(skill));
	}

	/** What all staff must take this fiscal year, by due date. */
	public List<PlannedCourse> mandatory() {
		return where((course) -> course.mandatoryIn(this.year));
	}

	/** The courses that are such ones. */
	public List<PlannedCourse> where(Predicate<? super Course> wanted) {
		return this.catalogue.courses()
			.stream()
			.filter(wanted)
			.map((course) -> PlannedCourse.of(course, this.year))
			.sorted()
			.toList();
	}

	/** The course of that id. */
	public Optional<PlannedCourse> course(String id) {
		return where((course) -> course.id().value().equals(id)).stream().findFirst();
	}

}
