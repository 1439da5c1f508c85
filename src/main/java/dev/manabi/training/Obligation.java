package dev.manabi.training;

import java.util.Set;
import java.util.stream.Collectors;

import dev.manabi.skills.SkillId;

/**
 * What is required of somebody today.
 *
 * @param skills by their roles and duties
 * @param courses as of all staff
 */
record Obligation(Set<SkillId> skills, Set<CourseId> courses) {

	Obligation {
		skills = Set.copyOf(skills);
		courses = Set.copyOf(courses);
	}

	Set<String> skillIds() {
		return this.skills.stream().map(SkillId::value).collect(Collectors.toSet());
	}

	Set<String> courseIds() {
		return this.courses.stream().map(CourseId::value).collect(Collectors.toSet());
	}

}
