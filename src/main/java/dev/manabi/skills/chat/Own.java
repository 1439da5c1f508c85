package dev.manabi.skills.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.skills.Assignment;
import dev.manabi.skills.Duty;
import dev.manabi.skills.InCharge;
import dev.manabi.skills.Reason;
import dev.manabi.skills.Requirement;
import dev.manabi.skills.Role;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillMap;

/**
 * What the map in force asks of whoever is asking.
 *
 * @param assignments the asker's roles and why, none if they are not staff or not in the
 * roster
 * @param said what the asker has said of duties, by the duty's id
 */
record Own(SkillMap map, List<Assignment> assignments, Map<String, InCharge> said) {

	List<Role> roles() {
		return this.assignments.stream().map(Assignment::role).toList();
	}

	/** The roles that may well outlast the asker's title. */
	List<Role> lasting() {
		return this.assignments.stream()
			.filter((assignment) -> assignment.reasons().stream().anyMatch(Own::outlastsTitle))
			.map(Assignment::role)
			.toList();
	}

	private static boolean outlastsTitle(Reason reason) {
		return switch (reason) {
			case Reason.Department _, Reason.Membership _ -> true;
			case Reason.Title _, Reason.SetByCoordinator _, Reason.Otherwise _ -> false;
		};
	}

	boolean isNone() {
		return this.assignments.isEmpty();
	}

	boolean has(Role role) {
		return roles().contains(role);
	}

	List<Requirement> requirements() {
		return this.map.requirements(roles());
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
