package dev.manabi.skills;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.roster.GroupsOfInterest;

import org.springframework.stereotype.Component;

/**
 * The groups that the skill map in force names, and those that are to come or may be gone
 * back to: whoever is a member has the role from the first day.
 */
@Component
class MapGroups implements GroupsOfInterest {

	private static final int BEFORE = 3;

	private final SkillMaps skillMaps;

	MapGroups(SkillMaps skillMaps) {
		this.skillMaps = skillMaps;
	}

	@Override
	public Set<String> objectIds() {
		return Stream
			.of(Stream.of(this.skillMaps.current()), this.skillMaps.toCome().stream(),
					this.skillMaps.before(BEFORE).stream())
			.flatMap((maps) -> maps)
			.flatMap((map) -> map.groups().stream())
			.map((group) -> group.objectId().toString())
			.collect(Collectors.toUnmodifiableSet());
	}

}
