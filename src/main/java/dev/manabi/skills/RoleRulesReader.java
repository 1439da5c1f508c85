package dev.manabi.skills;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.manabi.imports.References;
import dev.manabi.imports.YamlMap;

/**
 * Reads who has which role.
 */
final class RoleRulesReader {

	private final References<Role> roleIds;

	private final References<Group> groupIds;

	RoleRulesReader(List<Role> roles, List<Group> groups) {
		this.roleIds = new References<>("unknown-role", roles, (role) -> role.id().value());
		this.groupIds = new References<>("unknown-group", groups, Group::id);
	}

	Supplier<RoleRules> read(YamlMap map) {
		List<Supplier<RoleRule>> rules = map.maps("role-rules").stream().map(this::rule).toList();
		Optional<Role> otherwise = role(map, "otherwise");
		return () -> new RoleRules(rules.stream().map(Supplier::get).toList(), otherwise.orElseThrow());
	}

	private Supplier<RoleRule> rule(YamlMap map) {
		map.only("role", "title", "department", "group");
		Optional<Role> role = role(map, "role");
		Optional<Matcher> title = MatcherReader.read(map, "title");
		Optional<Matcher> department = MatcherReader.read(map, "department");
		List<Group> groups = map.has("group")
				? map.texts("group").stream().flatMap((id) -> this.groupIds.find(id).stream()).toList() : List.of();
		if (Stream.of("title", "department", "group").noneMatch(map::has)) {
			map.refuse("", "without-condition", "title, department, group");
		}
		return () -> new RoleRule(role.orElseThrow(), title, department, groups);
	}

	/** The role that the key names, which must be there. */
	private Optional<Role> role(YamlMap map, String key) {
		map.text(key);
		return map.optionalText(key).flatMap(this.roleIds::find);
	}

}
