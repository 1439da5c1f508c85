package dev.manabi.skills;

import java.util.List;

/**
 * A duty that makes a difference to somebody: a ○ of their roles hangs on it.
 *
 * @param duty the work
 * @param skills what is required of whoever is in charge of it, at least one skill, in
 * the map's order
 * @param inCharge whether the person is
 */
public record RoleDuty(Duty duty, List<Skill> skills, InCharge inCharge) {

	public RoleDuty {
		skills = List.copyOf(skills);
		if (skills.isEmpty()) {
			throw new IllegalArgumentException("No skill hangs on the duty: " + duty.id());
		}
	}

}
