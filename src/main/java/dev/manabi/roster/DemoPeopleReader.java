package dev.manabi.roster;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import dev.manabi.imports.RefusedFileException;
import dev.manabi.imports.Unique;
import dev.manabi.imports.YamlFile;
import dev.manabi.imports.YamlMap;
import dev.manabi.imports.YamlText;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads the made-up people, laid out as the bundled {@code roster/demo.yaml} is.
 */
final class DemoPeopleReader {

	private static final String GUID = "3ceaaf30-8142-48ea-91d9-3080f9b439fc";

	private DemoPeopleReader() {
	}

	/**
	 * Reads the people.
	 * @throws RefusedFileException naming every fault
	 */
	static DemoPeople read(String file, byte[] content) {
		return YamlFile.read(file, content, DemoPeopleReader::draft);
	}

	private static Supplier<DemoPeople> draft(YamlMap map) {
		List<YamlMap> entries = map.only("people").maps("people");
		Unique ids = new Unique("id-twice");
		entries.forEach((entry) -> entry.optionalText("id").ifPresent(ids::claim));
		Set<String> known = entries.stream()
			.flatMap((entry) -> entry.optionalText("id").stream())
			.map(YamlText::value)
			.collect(Collectors.toSet());
		List<DemoPerson> people = entries.stream().map((entry) -> demoPerson(entry, known)).toList();
		return () -> new DemoPeople(people);
	}

	private static DemoPerson demoPerson(YamlMap map, Set<String> known) {
		map.only("id", "employee-number", "user-name", "name", "posts", "groups", "manager", "language", "guest",
				"coordinator", "about");
		Person person = new Person(id(map, "id"), map.text("user-name"), map.text("employee-number"), map.text("name"),
				map.optionalMaps("posts").stream().map(DemoPeopleReader::post).toList(), groups(map),
				manager(map, known), map.parsed("language", "ja, en", DemoPeopleReader::language, Language.JA),
				map.flag("guest"), true, map.flag("coordinator"));
		Bilingual about = map.bilingual("about");
		return new DemoPerson(person, about);
	}

	private static Post post(YamlMap map) {
		map.only("department", "title");
		return new Post(map.optionalText("department").map(YamlText::value).orElse(""),
				map.optionalText("title").map(YamlText::value).orElse(""));
	}

	private static Set<String> groups(YamlMap map) {
		return map.optionalTexts("groups")
			.stream()
			.flatMap((group) -> group.as(GUID, UUID::fromString).stream())
			.map(UUID::toString)
			.collect(Collectors.toSet());
	}

	private static @Nullable PersonId manager(YamlMap map, Set<String> known) {
		Optional<YamlText> manager = map.optionalText("manager");
		manager.filter((id) -> !known.contains(id.value())).ifPresent((id) -> id.refuse("unknown-person", id.value()));
		return manager.filter((id) -> known.contains(id.value())).isPresent() ? id(map, "manager") : null;
	}

	private static PersonId id(YamlMap map, String key) {
		return map.parsed(key, GUID, PersonId::new, new PersonId(new UUID(0, 0).toString()));
	}

	private static Language language(String tag) {
		return Language.valueOf(tag.toUpperCase(Locale.ROOT));
	}

}
