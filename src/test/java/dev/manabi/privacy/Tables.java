package dev.manabi.privacy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All tables of the database, whatever they are for, as its own catalogue names them.
 */
final class Tables {

	/** What is of one person. */
	private static final Set<String> OWN = Set.of("person_id", "place", "entry", "open_for", "in_force_for",
			"stands_for", "waits_for");

	/** Tables of nobody that those of people refer to. */
	private static final List<String> REFERRED_TO = List.of("session_roll");

	private static final OffsetDateTime LONG_AGO = OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

	private final JdbcClient jdbc;

	private final Map<String, List<Column>> columns = new LinkedHashMap<>();

	Tables(JdbcClient jdbc) {
		this.jdbc = jdbc;
		jdbc.sql("""
				SELECT lower(table_name) AS t, lower(column_name) AS c, lower(data_type) AS kind
				FROM information_schema.columns
				WHERE lower(table_schema) = 'public' AND lower(table_name) <> 'flyway_schema_history'
				ORDER BY table_name, ordinal_position
				""").query((row) -> {
			this.columns.computeIfAbsent(row.getString("t"), (_) -> new ArrayList<>())
				.add(new Column(row.getString("c"), row.getString("kind")));
		});
	}

	/** The tables in which somebody may be named. */
	List<String> ofPeople() {
		return this.columns.entrySet()
			.stream()
			.filter((table) -> table.getValue().stream().anyMatch((column) -> column.isOwn() || column.isOfDoer()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * The tables that say who did something to whomever it concerns. Files that wait to
	 * be taken are their sender’s own.
	 */
	List<String> ofDoers() {
		return this.columns.entrySet()
			.stream()
			.filter((table) -> table.getValue().stream().anyMatch(Column::isOfDoer))
			.filter((table) -> !table.getKey().equals("upload"))
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * A row in every table of people.
	 * @param key told from other rows by it
	 * @param person whom it concerns
	 * @param doer who did it
	 */
	void fill(String key, String person, String doer, boolean enabled) {
		List<String> left = new ArrayList<>(ofPeople());
		left.addAll(REFERRED_TO);
		for (int round = 0; round < 5 && !left.isEmpty(); round++) {
			left.removeIf((table) -> insert(table, key, person, doer, enabled));
		}
		if (!left.isEmpty()) {
			throw new IllegalStateException("No row for " + left);
		}
	}

	/** Where it stands anywhere within a text. */
	List<String> with(String id) {
		List<String> found = new ArrayList<>();
		this.columns.forEach((table, all) -> all.stream()
			.filter(Column::isText)
			.filter((column) -> this.jdbc.sql("SELECT count(*) FROM " + table + " WHERE " + column.name() + " LIKE ?")
				.param("%" + id + "%")
				.query(Integer.class)
				.single() > 0)
			.forEach((column) -> found.add(table + "." + column.name())));
		return found;
	}

	int count(String table) {
		return this.jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
	}

	void clear() {
		this.jdbc.sql("DELETE FROM role_decision").update();
		ofPeople().stream()
			.sorted(Comparator.reverseOrder())
			.forEach((table) -> this.jdbc.sql("DELETE FROM " + table).update());
		REFERRED_TO.forEach((table) -> this.jdbc.sql("DELETE FROM " + table).update());
	}

	/** A row that refers to another comes after it. */
	private boolean insert(String table, String key, String person, String doer, boolean enabled) {
		List<Column> some = this.columns.getOrDefault(table, List.of())
			.stream()
			.filter((column) -> !column.name().equals("place") || column.isText() || table.equals("roster_post"))
			.toList();
		List<String> names = some.stream().map(Column::name).toList();
		try {
			return this.jdbc
				.sql("INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES ("
						+ String.join(", ", names.stream().map((_) -> "?").toList()) + ")")
				.params(some.stream().map((column) -> value(table, column, key, person, doer, enabled)).toList())
				.update() > 0;
		}
		catch (DataIntegrityViolationException ex) {
			return false;
		}
	}

	private static Object value(String table, Column column, String key, String person, String doer, boolean enabled) {
		if (table.equals("teams_installation") && column.name().equals("kind")) {
			return "chat";
		}
		if (column.isOwn()) {
			return person;
		}
		if (column.isOfDoer()) {
			return doer;
		}
		if (column.name().equals("state")) {
			return "SEAT";
		}
		if (column.name().equals("ends_at")) {
			return LONG_AGO.toLocalDateTime().plusHours(1);
		}
		return switch (column.type()) {
			case "bytea", "binary varying" -> new byte[] { 1 };
			case "boolean" -> enabled;
			case "smallint", "integer", "bigint" -> 1;
			case "date" -> LocalDate.of(2020, 1, 1).plusDays(key.hashCode() % 100);
			case "timestamp with time zone" -> LONG_AGO;
			case "timestamp", "timestamp without time zone" -> LONG_AGO.toLocalDateTime();
			default -> key;
		};
	}

	record Column(String name, String type) {

		boolean isOwn() {
			return isText() && OWN.contains(this.name);
		}

		boolean isOfDoer() {
			return isText() && (this.name.endsWith("_by") || this.name.equals("manager"));
		}

		boolean isText() {
			return this.type.startsWith("character") || this.type.equals("text");
		}

	}

}
