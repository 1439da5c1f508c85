package dev.manabi.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dev.manabi.imports.Unique;
import dev.manabi.imports.YamlMap;
import dev.manabi.language.Bilingual;

/**
 * Reads the Entra groups that a skill map names.
 */
final class GroupsReader {

	private static final UUID NONE = new UUID(0, 0);

	private GroupsReader() {
	}

	/** Reads them; a setting of the operator's goes before the file's object id. */
	static List<Group> read(YamlMap map, GroupSettings settings) {
		Unique ids = new Unique("id-twice");
		List<Group> groups = new ArrayList<>();
		for (YamlMap each : map.optionalMaps("groups")) {
			each.only("id", "name", "object-id").optionalText("id").ifPresent(ids::claim);
			String id = each.id("id");
			Bilingual name = each.bilingual("name");
			UUID inFile = each.parsed("object-id", "6f1d0c52-8a3e-4d57-9b61-2f0c7e5a9d10", GroupsReader::guid, NONE);
			groups.add(new Group(id, name, settings.objectIds().getOrDefault(id, inFile)));
		}
		settings.without(groups)
			.filter((_) -> settings.forThisMapAlone())
			.forEach((id) -> map.refuse("groups", "setting-for-unknown-group", "manabi.skills.groups." + id));
		return groups;
	}

	private static UUID guid(String text) {
		UUID guid = UUID.fromString(text);
		if (!guid.toString().equals(text.toLowerCase(Locale.ROOT))) {
			throw new IllegalArgumentException(text);
		}
		return guid;
	}

}
