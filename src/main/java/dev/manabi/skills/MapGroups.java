package dev.manabi.skills;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.roster.GroupsOfInterest;

import org.springframework.stereotype.Component;

/**
 * The groups that the skill map in force names, and those that are to come: whoever is a
 * member has the role from the first day.
 */
@Component
class MapGroups implements GroupsOfInterest {

	private final SkillMaps skillMaps;

	MapGroups(SkillMaps skillMaps) {
		this.skillMaps = skillMaps;
	}

	@Override
	public Set<String> objectIds() {
		return Stream.concat(Stream.of(this.skillMaps.current()), this.skillMaps.toCome().stream())
			.flatMap((map) -> map.groups().stream())
			.map((group) -> group.objectId().toString())
			.collect(Collectors.toUnmodifiableSet());
	}

}
