package dev.manabi.training.chat;

import java.util.Map;
import java.util.Optional;

import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.training.Course;
import dev.manabi.training.Evidence;
import dev.manabi.training.Learnt;

/**
 * What somebody may say that they took: a course, or a skill that no course teaches.
 *
 * @param learnt as it is recorded
 * @param course the course, empty for a skill
 * @param main the skill that it is mainly for
 */
record Claimable(Learnt learnt, Optional<Course> course, SkillId main) {

	static Claimable of(Course course) {
		return new Claimable(Learnt.of(course), Optional.of(course), course.skills().iterator().next());
	}

	static Claimable of(Skill skill) {
		return new Claimable(Learnt.of(skill), Optional.empty(), skill.id());
	}

	/**
	 * For a skill without a course the manager’s word suffices, the person’s does not.
	 */
	boolean accepts(Evidence evidence) {
		return this.course.map((it) -> it.accepts(evidence))
			.orElse(evidence == Evidence.MANAGER || evidence == Evidence.COORDINATOR);
	}

	/**
	 * Courses of others are known by a certificate, unless the catalogue says otherwise.
	 */
	boolean needsCertificate() {
		return this.course.filter((it) -> it.method().id().equals("external")).isPresent() && !accepts(Evidence.WORD);
	}

	/** The slot that names it. */
	Map<String, String> slots() {
		return this.course.map((it) -> Map.of("course", it.id().value()))
			.orElseGet(() -> Map.of("skill", this.main.value()));
	}

}
