package dev.manabi.skills;

import java.util.Set;
import java.util.stream.Collectors;

import dev.manabi.roster.GroupsOfInterest;

import org.springframework.stereotype.Component;

/**
 * The groups that the skill map in force names.
 */
@Component
class MapGroups implements GroupsOfInterest {

	private final SkillMaps skillMaps;

	MapGroups(SkillMaps skillMaps) {
		this.skillMaps = skillMaps;
	}

	@Override
	public Set<String> objectIds() {
		return this.skillMaps.current()
			.groups()
			.stream()
			.map((group) -> group.objectId().toString())
			.collect(Collectors.toUnmodifiableSet());
	}

}
