package dev.manabi.skills;

import java.util.List;

/**
 * What a person's roles together require of one skill.
 *
 * @param skill the skill
 * @param mark the strongest mark that any of the roles gives
 * @param roles the roles that give this mark, in the map's order; none if it is
 * {@link Mark#OPEN}
 */
public record Requirement(Skill skill, Mark mark, List<Role> roles) {

	public Requirement {
		roles = List.copyOf(roles);
		if (roles.isEmpty() != (mark == Mark.OPEN)) {
			throw new IllegalArgumentException("A mark comes from roles: " + skill.id() + " " + mark);
		}
	}

	/** Whether it has to be learned by somebody who has said this of its duty. */
	public boolean isRequiredOf(InCharge inCharge) {
		return this.mark == Mark.REQUIRED || (this.mark == Mark.BY_DUTY && inCharge == InCharge.YES);
	}

	/** The same, or they have not said. */
	boolean mayBeRequiredOf(InCharge inCharge) {
		return isRequiredOf(inCharge) || (this.mark == Mark.BY_DUTY && inCharge == InCharge.UNANSWERED);
	}

	static Requirement of(Skill skill, List<Role> roles) {
		Mark strongest = roles.stream().map(skill::mark).min(Mark::compareTo).orElse(Mark.OPEN);
		List<Role> giving = (strongest == Mark.OPEN) ? List.of()
				: roles.stream().filter((role) -> skill.mark(role) == strongest).toList();
		return new Requirement(skill, strongest, giving);
	}

}
