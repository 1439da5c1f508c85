package dev.manabi.skills;

import java.util.List;

import dev.manabi.roster.Person;

/**
 * Decides who has which role: what a coordinator set for the person, as long as it lasts,
 * else what the rules of the skill map say.
 */
@FunctionalInterface
public interface RoleAssignments {

	/** The roles of a person today, in the map's order, at least one. */
	List<Assignment> of(SkillMap map, Person person);

}
