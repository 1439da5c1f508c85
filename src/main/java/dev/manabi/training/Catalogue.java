package dev.manabi.training;

import java.util.List;
import java.util.Optional;

import dev.manabi.language.Bilingual;
import dev.manabi.skills.SkillId;

/**
 * The courses that staff can take.
 *
 * @param name what the catalogue is called
 * @param sample whether it is an example, to be replaced by the city's own
 * @param note what everybody who sees a course of it should know
 * @param courses in the order of the file
 */
public record Catalogue(Bilingual name, boolean sample, Optional<Bilingual> note, List<Course> courses) {

	public Catalogue {
		courses = List.copyOf(courses);
	}

	/** The courses that teach the skill. */
	public List<Course> of(SkillId skill) {
		return this.courses.stream().filter((course) -> course.skills().contains(skill)).toList();
	}

}
