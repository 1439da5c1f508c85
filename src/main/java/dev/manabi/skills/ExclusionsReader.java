package dev.manabi.skills;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import dev.manabi.imports.YamlMap;

/**
 * Reads who is not staff.
 */
final class ExclusionsReader {

	private ExclusionsReader() {
	}

	static List<Supplier<Exclusion>> read(YamlMap map) {
		return map.optionalMap("staff")
			.only("exclude")
			.optionalMaps("exclude")
			.stream()
			.map(ExclusionsReader::exclusion)
			.toList();
	}

	private static Supplier<Exclusion> exclusion(YamlMap map) {
		map.only("guest", "user-name", "name", "department", "title");
		Optional<Boolean> guest = map.optionalText("guest").map((_) -> map.flag("guest"));
		Optional<Matcher> userName = MatcherReader.read(map, "user-name");
		Optional<Matcher> name = MatcherReader.read(map, "name");
		Optional<Matcher> department = MatcherReader.read(map, "department");
		Optional<Matcher> title = MatcherReader.read(map, "title");
		if (map.keys().isEmpty()) {
			map.refuse("", "without-condition", "guest, user-name, name, department, title");
		}
		return () -> new Exclusion(guest, userName, name, department, title);
	}

}
