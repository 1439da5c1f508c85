package dev.manabi.skills;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import dev.manabi.imports.References;
import dev.manabi.imports.Unique;
import dev.manabi.imports.YamlMap;
import dev.manabi.imports.YamlText;

/**
 * Reads the rows of a skill map.
 */
final class SkillsReader {

	private final List<Role> roles;

	private final References<Role> roleIds;

	private final References<Method> methodIds;

	private final References<Duty> dutyIds;

	private final Named.Reader names = new Named.Reader();

	private final Unique numbers = new Unique("number-twice");

	private final Set<RoleId> obliged = new HashSet<>();

	SkillsReader(List<Role> roles, List<Method> methods, List<Duty> duties) {
		this.roles = roles;
		this.roleIds = new References<>("unknown-role", roles, (role) -> role.id().value());
		this.methodIds = new References<>("unknown-method", methods, Method::id);
		this.dutyIds = new References<>("unknown-duty", duties, Duty::id);
	}

	Supplier<List<Skill>> read(YamlMap map) {
		List<Supplier<Skill>> skills = map.maps("skills").stream().map(this::skill).toList();
		if (!skills.isEmpty()) {
			refuseRolesWithoutObligation(map);
		}
		return () -> skills.stream().map(Supplier::get).toList();
	}

	private Supplier<Skill> skill(YamlMap map) {
		Named named = this.names.read(map.only("no", "id", "name", "overview", "marks", "duty", "methods", "aliases"));
		int no = map.count("no");
		map.optionalText("no").ifPresent(this.numbers::claimNumber);
		var overview = map.bilingual("overview");
		Map<RoleId, Mark> marks = marks(map.map("marks"));
		Optional<Duty> duty = duty(map, marks.containsValue(Mark.BY_DUTY));
		List<Method> methods = map.texts("methods")
			.stream()
			.flatMap((id) -> this.methodIds.find(id).stream())
			.distinct()
			.toList();
		return () -> new Skill(no, new SkillId(named.id()), named.name(), overview, marks, duty, methods,
				named.aliases());
	}

	private Map<RoleId, Mark> marks(YamlMap map) {
		Map<RoleId, Mark> marks = new LinkedHashMap<>();
		for (YamlText key : map.keys()) {
			Optional<Role> role = this.roleIds.find(key);
			Mark mark = map.parsed(key.value(), "◎, ○", Mark::of, Mark.OPEN);
			role.ifPresent((known) -> marks.put(known.id(), mark));
		}
		marks.forEach((role, mark) -> {
			if (mark == Mark.REQUIRED) {
				this.obliged.add(role);
			}
		});
		return marks;
	}

	private Optional<Duty> duty(YamlMap map, boolean needed) {
		Optional<YamlText> duty = map.optionalText("duty");
		if (needed && !map.has("duty")) {
			map.refuse("marks", "duty-missing");
		}
		if (!needed && map.has("duty")) {
			map.refuse("duty", "duty-without-mark");
		}
		return duty.flatMap(this.dutyIds::find);
	}

	private void refuseRolesWithoutObligation(YamlMap map) {
		for (YamlMap role : map.optionalMaps("roles")) {
			role.optionalText("id")
				.filter((id) -> this.roles.stream().anyMatch((known) -> known.id().value().equals(id.value())))
				.filter((id) -> !this.obliged.contains(new RoleId(id.value())))
				.ifPresent((id) -> id.refuse("role-without-obligation", id.value()));
		}
	}

}
