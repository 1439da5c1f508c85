package dev.manabi.skills.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.skills.Duty;
import dev.manabi.skills.InCharge;
import dev.manabi.skills.Requirement;
import dev.manabi.skills.Role;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillMap;

/**
 * What the map in force asks of whoever is asking.
 *
 * @param roles the asker's, none if they are not staff or not in the roster
 * @param said what the asker has said of duties, by the duty's id
 */
record Own(SkillMap map, List<Role> roles, Map<String, InCharge> said) {

	boolean isNone() {
		return this.roles.isEmpty();
	}

	boolean has(Role role) {
		return this.roles.contains(role);
	}

	List<Requirement> requirements() {
		return this.map.requirements(this.roles);
	}

	/** What all of the asker's roles together require of a skill of the map. */
	Requirement requirement(Skill skill) {
		return requirements().stream().filter((each) -> each.skill().equals(skill)).findFirst().orElseThrow();
	}

	InCharge inCharge(Duty duty) {
		return this.said.getOrDefault(duty.id(), InCharge.UNANSWERED);
	}

	InCharge inCharge(Skill skill) {
		return skill.duty().map(this::inCharge).orElse(InCharge.UNANSWERED);
	}

}
