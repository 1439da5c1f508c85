package dev.manabi.training;

import java.util.Map;
import java.util.Optional;

import dev.manabi.skills.SkillId;

/**
 * What is asked of somebody: to learn a skill, or to take a course.
 */
public sealed interface Asked {

	/** What kind of thing it is, as slots and the vocabulary name it. */
	String kind();

	/** The id of the skill or the course. */
	String id();

	/** The slot that names it. */
	default Map<String, String> slots() {
		return Map.of(kind(), id());
	}

	/** As it is kept, such as {@code skill:bpr}. */
	default String key() {
		return kind() + ":" + id();
	}

	/** What was kept so; empty if it is nothing of the kind. */
	static Optional<Asked> parse(String key) {
		int colon = key.indexOf(':');
		String id = key.substring(colon + 1);
		if (colon < 0 || id.isBlank()) {
			return Optional.empty();
		}
		return switch (key.substring(0, colon)) {
			case Skill.KIND -> Optional.of(new Skill(new SkillId(id)));
			case Course.KIND -> Optional.of(new Course(new CourseId(id)));
			default -> Optional.empty();
		};
	}

	/** A skill. */
	record Skill(SkillId skill) implements Asked {

		private static final String KIND = "skill";

		@Override
		public String kind() {
			return KIND;
		}

		@Override
		public String id() {
			return this.skill.value();
		}

	}

	/** A course. */
	record Course(CourseId course) implements Asked {

		private static final String KIND = "course";

		@Override
		public String kind() {
			return KIND;
		}

		@Override
		public String id() {
			return this.course.value();
		}

	}

}
