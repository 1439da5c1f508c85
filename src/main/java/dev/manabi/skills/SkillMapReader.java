package dev.manabi.skills;

import java.util.List;
import java.util.function.Supplier;

import dev.manabi.imports.RefusedFileException;
import dev.manabi.imports.Unique;
import dev.manabi.imports.YamlFile;
import dev.manabi.imports.YamlMap;

/**
 * Reads a skill map, laid out as the bundled {@code skill-map/hachioji.yaml} is.
 */
final class SkillMapReader {

	private SkillMapReader() {
	}

	/**
	 * Reads the map.
	 * @param settings object ids that take the place of the file's
	 * @throws RefusedFileException naming every fault
	 */
	static SkillMap read(String file, byte[] content, GroupSettings settings) {
		return YamlFile.read(file, content, (map) -> draft(map, settings));
	}

	private static Supplier<SkillMap> draft(YamlMap map, GroupSettings settings) {
		map.only("id", "name", "version", "effective", "source", "contact", "requirements-section", "methods", "roles",
				"duties", "skills", "clauses", "groups", "staff", "role-rules", "otherwise");
		Supplier<Edition> edition = Edition.read(map);
		List<Method> methods = methods(map);
		List<Role> roles = roles(map);
		List<Duty> duties = duties(map);
		List<Clause> clauses = clauses(map);
		List<Group> groups = GroupsReader.read(map, settings);
		Supplier<List<Skill>> skills = new SkillsReader(roles, methods, duties).read(map);
		List<Supplier<Exclusion>> exclusions = ExclusionsReader.read(map);
		Supplier<RoleRules> rules = new RoleRulesReader(roles, groups).read(map);
		return () -> new SkillMap(edition.get(), methods, roles, duties, skills.get(), clauses, groups,
				exclusions.stream().map(Supplier::get).toList(), rules.get());
	}

	private static List<Method> methods(YamlMap map) {
		Named.Reader reader = new Named.Reader();
		return map.maps("methods").stream().map((each) -> {
			Named named = reader.read(each.only("id", "name", "aliases"));
			return new Method(named.id(), named.name(), named.aliases());
		}).toList();
	}

	private static List<Duty> duties(YamlMap map) {
		Named.Reader reader = new Named.Reader();
		return map.optionalMaps("duties").stream().map((each) -> {
			Named named = reader.read(each.only("id", "name", "aliases"));
			return new Duty(named.id(), named.name(), named.aliases());
		}).toList();
	}

	private static List<Role> roles(YamlMap map) {
		Named.Reader reader = new Named.Reader();
		return map.maps("roles").stream().map((each) -> {
			Named named = reader.read(
					each.only("id", "name", "short-name", "for", "purpose", "asked", "training", "section", "aliases"));
			return new Role(new RoleId(named.id()), named.name(), each.optionalBilingual("short-name"),
					each.bilingual("for"), each.bilingual("purpose"), each.bilingual("asked"),
					each.bilingual("training"), each.bilingual("section"), named.aliases());
		}).toList();
	}

	private static List<Clause> clauses(YamlMap map) {
		Unique ids = new Unique("id-twice");
		return map.optionalMaps("clauses").stream().map((each) -> {
			each.only("id", "kind", "number", "title", "text", "section", "source");
			each.optionalText("id").ifPresent(ids::claim);
			return new Clause(each.id("id"),
					each.parsed("kind", "viewpoint, article, approach", Clause.Kind::of, Clause.Kind.ARTICLE),
					each.count("number"), each.bilingual("title"), each.bilingual("text"), each.bilingual("section"),
					each.bilingual("source"));
		}).toList();
	}

}
