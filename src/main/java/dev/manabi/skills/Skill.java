package dev.manabi.skills;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.language.Aliases;
import dev.manabi.language.Bilingual;

/**
 * Something to be learned, a row of the skill map.
 *
 * @param no the row's number, counted from 1
 * @param id which one
 * @param name the policy's name for it
 * @param overview what somebody who has it can do
 * @param marks what the roles require; a role that is missing leaves the skill open
 * @param duty the work that a ○ hangs on, there exactly if some role has a ○
 * @param methods how it is mainly taught, at least one way
 * @param aliases other words for it
 */
public record Skill(int no, SkillId id, Bilingual name, Bilingual overview, Map<RoleId, Mark> marks,
		Optional<Duty> duty, List<Method> methods, Aliases aliases) {

	public Skill {
		marks = Map.copyOf(marks);
		methods = List.copyOf(methods);
		if (no < 1 || methods.isEmpty() || duty.isPresent() != marks.containsValue(Mark.BY_DUTY)) {
			throw new IllegalArgumentException("Not a row of a skill map: " + no + " " + id);
		}
	}

	/** What the role requires of its people. */
	public Mark mark(Role role) {
		return this.marks.getOrDefault(role.id(), Mark.OPEN);
	}

	/** Whether any role has to have it. */
	public boolean requiredOfSome() {
		return this.marks.containsValue(Mark.REQUIRED);
	}

}
