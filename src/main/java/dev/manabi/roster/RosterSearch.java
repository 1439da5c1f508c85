package dev.manabi.roster;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the stored people of one source by what coordinators write or are.
 */
final class RosterSearch {

	private static final int AT_ONCE = 500;

	private static final int MOST_NAMESAKES = 10;

	private static final String ENABLED = "source = :source AND enabled";

	private static final String KNOWN = ENABLED + " AND person_id IS NOT NULL";

	private final String source;

	private final JdbcClient jdbc;

	private final @Nullable String coordinatorGroup;

	RosterSearch(String source, JdbcClient jdbc, @Nullable String coordinatorGroup) {
		this.source = source;
		this.jdbc = jdbc;
		this.coordinatorGroup = coordinatorGroup;
	}

	/**
	 * The entries of whom the text means: of that user name or employee number, else of a
	 * name that begins with it.
	 */
	List<String> find(String text, int atMost) {
		SearchKeys keys = SearchKeys.of(text);
		Set<String> found = new TreeSet<>();
		found.addAll(find("user_name_key = :key", keys.userName(), atMost));
		found.addAll(find("number_key = :key", keys.number(), atMost));
		if (found.isEmpty()) {
			found.addAll(find("name_key LIKE :key", keys.name().isEmpty() ? "" : keys.name() + "%", atMost));
		}
		return found.stream().limit(atMost).toList();
	}

	/** The entries of exactly that user name or employee number, known by id or not. */
	Set<String> named(String userNameOrNumber) {
		SearchKeys keys = SearchKeys.of(userNameOrNumber);
		Set<String> found = new TreeSet<>();
		found.addAll(find("user_name_key = :key", ENABLED, keys.userName(), MOST_NAMESAKES));
		found.addAll(find("number_key = :key", ENABLED, keys.number(), MOST_NAMESAKES));
		return found;
	}

	/** The entries of those whose manager has that entry. */
	List<String> reportsTo(String manager) {
		return this.jdbc
			.sql("SELECT entry FROM roster_person WHERE manager = :manager AND source = :source AND enabled")
			.param("manager", manager)
			.param("source", this.source)
			.query((row, _) -> row.getString("entry"))
			.list();
	}

	/** The entries of those who are coordinators by themselves or by their group. */
	Set<String> coordinators() {
		Set<String> found = new TreeSet<>(
				this.jdbc.sql("SELECT entry FROM roster_person WHERE coordinator AND " + KNOWN)
					.param("source", this.source)
					.query((row, _) -> row.getString("entry"))
					.list());
		if (this.coordinatorGroup != null) {
			found.addAll(this.jdbc.sql(
					"SELECT DISTINCT entry FROM roster_membership WHERE source = :source AND lower(group_name) = lower(:name)")
				.param("source", this.source)
				.param("name", this.coordinatorGroup)
				.query((row, _) -> row.getString("entry"))
				.list());
		}
		return found;
	}

	/** Makes the keys of those stored by a version that had none. */
	void fill() {
		List<Unkeyed> some = unkeyed();
		while (!some.isEmpty()) {
			some.forEach(this::key);
			some = unkeyed();
		}
	}

	private List<String> find(String condition, String key, int atMost) {
		return find(condition, KNOWN, key, atMost);
	}

	private List<String> find(String condition, String whom, String key, int atMost) {
		if (key.isEmpty()) {
			return List.of();
		}
		return this.jdbc
			.sql("SELECT entry FROM roster_person WHERE " + condition + " AND " + whom
					+ " ORDER BY name_key, entry FETCH FIRST :most ROWS ONLY")
			.param("key", key)
			.param("source", this.source)
			.param("most", atMost)
			.query((row, _) -> row.getString("entry"))
			.list();
	}

	private List<Unkeyed> unkeyed() {
		return this.jdbc
			.sql("SELECT source, entry, user_name, employee_number, name FROM roster_person "
					+ "WHERE name_key IS NULL FETCH FIRST :most ROWS ONLY")
			.param("most", AT_ONCE)
			.query((row, _) -> new Unkeyed(row.getString("source"), row.getString("entry"),
					SearchKeys.of(row.getString("user_name"), row.getString("employee_number"), row.getString("name"))))
			.list();
	}

	private void key(Unkeyed person) {
		this.jdbc.sql("""
				UPDATE roster_person SET user_name_key = ?, number_key = ?, name_key = ?
				WHERE source = ? AND entry = ? AND name_key IS NULL
				""")
			.params(person.keys().userName(), person.keys().number(), person.keys().name(), person.source(),
					person.entry())
			.update();
	}

	private record Unkeyed(String source, String entry, SearchKeys keys) {

	}

}
