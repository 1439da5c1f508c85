package dev.manabi.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import dev.manabi.imports.Column;
import dev.manabi.imports.TableFile;
import dev.manabi.imports.Row;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads the people of the office from a table. Somebody who holds several posts has
 * several rows with the same user name.
 */
final class CsvPeopleReader {

	private static final Column USER_NAME = Column.required("user-name", "UPN", "メール", "メールアドレス", "user-name", "mail");

	private static final Column NAME = Column.required("name", "氏名", "name");

	private static final Column NUMBER = Column.optional("employee-number", "職員番号", "employee-number");

	private static final Column DEPARTMENT = Column.optional("department", "所属", "department");

	private static final Column TITLE = Column.optional("title", "職名", "title");

	private static final Column GROUPS = Column.optional("groups", "グループ", "groups");

	private static final Column MANAGER = Column.optional("manager", "上司", "manager");

	private static final Column LANGUAGE = Column.optional("language", "言語", "language");

	private static final Column COORDINATOR = Column.optional("coordinator", "担当者", "coordinator");

	private static final Column OBJECT_ID = Column.optional("object-id", "EntraオブジェクトID", "object-id");

	private static final Column ENABLED = Column.optional("enabled", "在職", "enabled");

	/** What further rows of a person leave empty or repeat. */
	private static final List<Column> ONCE = List.of(NAME, NUMBER, GROUPS, MANAGER, LANGUAGE, COORDINATOR, OBJECT_ID,
			ENABLED);

	private static final List<Column> ALL = List.of(USER_NAME, NAME, NUMBER, DEPARTMENT, TITLE, GROUPS, MANAGER,
			LANGUAGE, COORDINATOR, OBJECT_ID, ENABLED);

	private CsvPeopleReader() {
	}

	/**
	 * Reads the people.
	 * @throws RefusedFileException naming every fault
	 */
	static List<Entry> read(String file, byte[] content) {
		return TableFile.read(file, content, ALL, CsvPeopleReader::draft);
	}

	private static Supplier<List<Entry>> draft(List<Row> rows) {
		Map<String, List<Row>> people = new LinkedHashMap<>();
		rows.forEach((row) -> row.parsed(USER_NAME, "sato@city.example.jp", CsvPeopleReader::address)
			.ifPresentOrElse((key) -> people.computeIfAbsent(key, (_) -> new ArrayList<>()).add(row),
					() -> refuseWithoutUserName(row)));
		refuseTwice(people, NUMBER, "number-twice");
		refuseTwice(people, OBJECT_ID, "id-twice");
		Map<String, String> keys = keys(people);
		List<Entry> entries = people.entrySet()
			.stream()
			.map((person) -> entry(person.getKey(), person.getValue(), keys))
			.toList();
		return () -> entries;
	}

	private static void refuseWithoutUserName(Row row) {
		if (row.text(USER_NAME).isEmpty()) {
			row.required(USER_NAME);
		}
	}

	private static Entry entry(String key, List<Row> rows, Map<String, String> keys) {
		Row first = rows.getFirst();
		String name = first.required(NAME);
		rows.stream().skip(1).forEach((row) -> refuseOther(first, row));
		return new Entry(key,
				first.parsed(OBJECT_ID, "3ceaaf30-8142-48ea-91d9-3080f9b439fc", PersonId::new).orElse(null),
				first.text(USER_NAME), first.text(NUMBER), name, posts(rows), groups(first), manager(first, keys),
				first.parsed(LANGUAGE, "ja, en", CsvPeopleReader::language).orElse(Language.JA), false,
				first.parsed(ENABLED, "○, ×, true, false", CsvPeopleReader::flag).orElse(true),
				first.parsed(COORDINATOR, "○, ×, true, false", CsvPeopleReader::flag).orElse(false));
	}

	private static void refuseOther(Row first, Row row) {
		ONCE.stream()
			.filter((column) -> !row.text(column).isEmpty() && !row.text(column).equals(first.text(column)))
			.forEach((column) -> row.refuse("differs-from-row", row.heading(column), row.text(column), first.number()));
	}

	private static void refuseTwice(Map<String, List<Row>> people, Column column, String code) {
		Map<String, Row> firsts = new HashMap<>();
		people.values().stream().map(List::getFirst).filter((row) -> !row.text(column).isEmpty()).forEach((row) -> {
			Row before = firsts.putIfAbsent(row.text(column).toLowerCase(Locale.ROOT), row);
			if (before != null) {
				row.refuse(code, row.text(column), before.number());
			}
		});
	}

	/** The keys of the people by all that a manager may be called. */
	private static Map<String, String> keys(Map<String, List<Row>> people) {
		Map<String, String> keys = new HashMap<>();
		people.forEach((key, rows) -> keys.put(rows.getFirst().text(NUMBER), key));
		people.keySet().forEach((key) -> keys.put(key, key));
		keys.remove("");
		return keys;
	}

	private static @Nullable String manager(Row row, Map<String, String> keys) {
		String manager = row.text(MANAGER);
		if (manager.isEmpty()) {
			return null;
		}
		Optional<String> key = Optional.ofNullable(keys.get(manager))
			.or(() -> Optional.ofNullable(keys.get(Ties.key(manager))));
		if (key.isEmpty()) {
			row.refuse("unknown-person", manager);
		}
		return key.orElse(null);
	}

	private static List<Post> posts(List<Row> rows) {
		return rows.stream()
			.map((row) -> new Post(row.text(DEPARTMENT), row.text(TITLE)))
			.filter((post) -> !(post.department().isEmpty() && post.title().isEmpty()))
			.distinct()
			.toList();
	}

	private static Set<String> groups(Row row) {
		return Arrays.stream(row.text(GROUPS).split("[;；]", -1))
			.map(String::strip)
			.filter((group) -> !group.isEmpty())
			.collect(Collectors.toCollection(HashSet::new));
	}

	private static String address(String text) {
		if (!text.matches("[^@\\s]+@[^@\\s]+")) {
			throw new IllegalArgumentException(text);
		}
		return Ties.key(text);
	}

	private static Language language(String text) {
		return switch (text) {
			case "日本語" -> Language.JA;
			case "英語" -> Language.EN;
			default -> Language.ofTag(text).orElseThrow(IllegalArgumentException::new);
		};
	}

	private static boolean flag(String text) {
		return switch (text.toLowerCase(Locale.ROOT)) {
			case "○", "〇", "◯", "true", "yes", "はい", "1" -> true;
			case "×", "✕", "false", "no", "いいえ", "0" -> false;
			default -> throw new IllegalArgumentException(text);
		};
	}

}
