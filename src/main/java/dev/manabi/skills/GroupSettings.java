package dev.manabi.skills;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the operator has set for groups.
 *
 * @param objectIds object ids that take the place of a map's own, by the group's id
 * @param forThisMapAlone whether there is no other map that a setting could be for
 */
record GroupSettings(Map<String, UUID> objectIds, boolean forThisMapAlone) {

	GroupSettings {
		objectIds = Map.copyOf(objectIds);
	}

	/** The ids of groups that there is a setting for but that are not among these. */
	Stream<String> without(List<Group> groups) {
		return this.objectIds.keySet()
			.stream()
			.filter((id) -> groups.stream().noneMatch((group) -> group.id().equals(id)))
			.sorted();
	}

}
