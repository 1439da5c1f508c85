package dev.manabi.skills;

import java.util.List;
import java.util.Set;

import dev.manabi.roster.GroupsOfInterest;
import dev.manabi.roster.Roster;

import org.springframework.stereotype.Component;

/**
 * Groups that a map would have the roster read, and that it has not read yet: until then
 * they have no members.
 */
@Component
public class UnreadGroups {

	private final GroupsOfInterest groups;

	private final Roster roster;

	UnreadGroups(GroupsOfInterest groups, Roster roster) {
		this.groups = groups;
		this.roster = roster;
	}

	/** Those that the map names. */
	public List<Group> of(SkillMap map) {
		if (!this.roster.knowsGroupsOfInterestOnly()) {
			return List.of();
		}
		Set<String> read = this.groups.objectIds();
		return map.groups().stream().filter((group) -> !read.contains(group.objectId().toString())).toList();
	}

}
