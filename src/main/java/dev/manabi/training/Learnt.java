package dev.manabi.training;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import dev.manabi.language.Bilingual;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;

/**
 * What was learned, as the catalogue and the map called it then.
 *
 * @param course the course, empty for a skill that was learned without one
 * @param skills the skills, at least one
 * @param title of the course, else of the skill
 */
public record Learnt(Optional<CourseId> course, Set<SkillId> skills, Bilingual title) {

	public Learnt {
		skills = Collections.unmodifiableSet(new LinkedHashSet<>(skills));
		if (skills.isEmpty()) {
			throw new IllegalArgumentException("Nothing was learned: " + title);
		}
	}

	public static Learnt of(Course course) {
		return new Learnt(Optional.of(course.id()), course.skills(), course.title());
	}

	public static Learnt of(Skill skill) {
		return new Learnt(Optional.empty(), Set.of(skill.id()), skill.name());
	}

	/** What tells it apart from whatever else was learned. */
	String key() {
		return this.course.map((id) -> "course " + id).orElseGet(() -> "skill " + this.skills.iterator().next());
	}

}
