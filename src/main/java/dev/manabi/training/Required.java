package dev.manabi.training;

import java.time.LocalDate;
import java.util.Map;

import dev.manabi.skills.SkillId;

/**
 * Since when what is required of somebody has been so.
 *
 * @param here since when the person has been known to be here
 * @param skills since when each skill has been required of them
 * @param courses since when each course has been mandatory while they were here
 */
record Required(LocalDate here, Map<SkillId, LocalDate> skills, Map<CourseId, LocalDate> courses) {

	Required {
		skills = Map.copyOf(skills);
		courses = Map.copyOf(courses);
	}

	LocalDate since(SkillId skill) {
		return this.skills.getOrDefault(skill, this.here);
	}

	LocalDate since(CourseId course) {
		return this.courses.getOrDefault(course, this.here);
	}

}
