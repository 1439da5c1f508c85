package dev.manabi.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The stored people of one source.
 */
final class Entries {

	private static final String INSERT = """
			INSERT INTO roster_person (source, entry, person_id, user_name, employee_number, name, manager, language,
			  guest, enabled, coordinator, left_at, seen_in_round, user_name_key, number_key, name_key)
			VALUES (:source, :key, :id, :userName, :number, :name, :manager, :language, :guest, :enabled,
			  :coordinator, :leftAt, 0, :userNameKey, :numberKey, :nameKey)
			""";

	private static final String UPDATE = """
			UPDATE roster_person SET person_id = :id, user_name = :userName, employee_number = :number, name = :name,
			  manager = :manager, language = :language, guest = :guest, enabled = :enabled,
			  coordinator = :coordinator, user_name_key = :userNameKey, number_key = :numberKey, name_key = :nameKey,
			  left_at = COALESCE(:leftAt, CASE WHEN :enabled THEN NULL ELSE left_at END)
			WHERE source = :source AND entry = :key
			""";

	private final String source;

	private final JdbcClient jdbc;

	private final Clock clock;

	Entries(String source, JdbcClient jdbc, Clock clock) {
		this.source = source;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Those of these keys that are stored. */
	Map<String, Entry> find(Collection<String> keys) {
		if (keys.isEmpty()) {
			return Map.of();
		}
		Map<String, List<Post>> posts = new HashMap<>();
		this.jdbc
			.sql("SELECT entry, department, title FROM roster_post WHERE source = :source AND entry IN (:keys) "
					+ "ORDER BY place")
			.param("source", this.source)
			.param("keys", keys)
			.query((row) -> {
				posts.computeIfAbsent(row.getString("entry"), (_) -> new ArrayList<>())
					.add(new Post(row.getString("department"), row.getString("title")));
			});
		Map<String, Set<String>> groups = new HashMap<>();
		this.jdbc.sql("SELECT entry, group_name FROM roster_membership WHERE source = :source AND entry IN (:keys)")
			.param("source", this.source)
			.param("keys", keys)
			.query((row) -> {
				groups.computeIfAbsent(row.getString("entry"), (_) -> new HashSet<>()).add(row.getString("group_name"));
			});
		Map<String, Entry> found = new HashMap<>();
		this.jdbc.sql("SELECT * FROM roster_person WHERE source = :source AND entry IN (:keys)")
			.param("source", this.source)
			.param("keys", keys)
			.query((row) -> {
				String key = row.getString("entry");
				found.put(key, entry(row, key, posts.getOrDefault(key, List.of()), groups.getOrDefault(key, Set.of())));
			});
		return found;
	}

	Optional<Entry> find(PersonId id) {
		return this.jdbc.sql("SELECT entry FROM roster_person WHERE source = :source AND person_id = :id")
			.param("source", this.source)
			.param("id", id.value())
			.query(String.class)
			.optional()
			.flatMap(this::find);
	}

	Optional<Entry> find(String key) {
		return Optional.ofNullable(find(List.of(key)).get(key));
	}

	/** The ids of those of these keys that have one. */
	Map<String, PersonId> ids(Collection<String> keys) {
		Map<String, PersonId> ids = new HashMap<>();
		if (!keys.isEmpty()) {
			this.jdbc
				.sql("SELECT entry, person_id FROM roster_person WHERE source = :source AND entry IN (:keys) "
						+ "AND person_id IS NOT NULL")
				.param("source", this.source)
				.param("keys", keys)
				.query((row) -> {
					ids.put(row.getString("entry"), new PersonId(row.getString("person_id")));
				});
		}
		return ids;
	}

	Set<String> membersOf(String group) {
		return new HashSet<>(
				this.jdbc.sql("SELECT entry FROM roster_membership WHERE source = :source AND group_name = :group")
					.param("source", this.source)
					.param("group", group)
					.query(String.class)
					.list());
	}

	Set<String> groups() {
		return new HashSet<>(this.jdbc.sql("SELECT DISTINCT group_name FROM roster_membership WHERE source = :source")
			.param("source", this.source)
			.query(String.class)
			.list());
	}

	/** Some of those who are enabled and were not seen in the round. */
	List<String> unseen(int round, int atMost) {
		return this.jdbc.sql("""
				SELECT entry FROM roster_person WHERE source = :source AND enabled AND seen_in_round <> :round
				ORDER BY entry FETCH FIRST :most ROWS ONLY
				""")
			.param("source", this.source)
			.param("round", round)
			.param("most", atMost)
			.query((row, _) -> row.getString("entry"))
			.list();
	}

	void markSeen(Collection<String> keys, int round) {
		this.jdbc.sql("UPDATE roster_person SET seen_in_round = :round WHERE source = :source AND entry IN (:keys)")
			.param("round", round)
			.param("source", this.source)
			.param("keys", keys)
			.update();
	}

	void save(@Nullable Entry before, Entry after) {
		if (after.id() != null && !after.id().value().equals(after.key())) {
			untieOthers(after.key(), after.id());
		}
		SearchKeys keys = SearchKeys.of(after.userName(), after.employeeNumber(), after.name());
		this.jdbc.sql((before == null) ? INSERT : UPDATE)
			.param("source", this.source)
			.param("key", after.key())
			.param("id", (after.id() != null) ? after.id().value() : null, Types.VARCHAR)
			.param("userName", after.userName())
			.param("number", after.employeeNumber())
			.param("name", after.name())
			.param("manager", after.manager(), Types.VARCHAR)
			.param("language", after.language().name())
			.param("guest", after.guest())
			.param("enabled", after.enabled())
			.param("coordinator", after.coordinator())
			.param("leftAt", leaves(before, after) ? OffsetDateTime.now(this.clock) : null,
					Types.TIMESTAMP_WITH_TIMEZONE)
			.param("userNameKey", keys.userName())
			.param("numberKey", keys.number())
			.param("nameKey", keys.name())
			.update();
		if (before == null || !before.posts().equals(after.posts())) {
			savePosts(after);
		}
		if (before == null || !before.groups().equals(after.groups())) {
			saveGroups(after);
		}
	}

	/**
	 * Ties an entry to an id, and no other to it; nothing else of it changes.
	 * @return false if it is disabled, or neither free nor the holder's
	 */
	boolean tie(String key, PersonId id, @Nullable PersonId holder) {
		int free = this.jdbc.sql("""
				UPDATE roster_person SET person_id = NULL WHERE source = :source AND entry = :key AND enabled
				    AND (person_id IS NULL OR person_id = :holder)
				""")
			.param("source", this.source)
			.param("key", key)
			.param("holder", (holder != null) ? holder.value() : null, Types.VARCHAR)
			.update();
		if (free == 0) {
			return false;
		}
		untieOthers(key, id);
		return this.jdbc.sql("UPDATE roster_person SET person_id = ? WHERE source = ? AND entry = ?")
			.params(id.value(), this.source, key)
			.update() == 1;
	}

	/** An id is tied to one entry. */
	private void untieOthers(String key, PersonId id) {
		this.jdbc.sql("UPDATE roster_person SET person_id = NULL WHERE source = ? AND person_id = ? AND entry <> ?")
			.params(this.source, id.value(), key)
			.update();
	}

	private static boolean leaves(@Nullable Entry before, Entry after) {
		return !after.enabled() && (before == null || before.enabled());
	}

	private void savePosts(Entry entry) {
		delete("roster_post", entry);
		for (int place = 0; place < entry.posts().size(); place++) {
			this.jdbc.sql("INSERT INTO roster_post (source, entry, place, department, title) VALUES (?, ?, ?, ?, ?)")
				.params(this.source, entry.key(), place, entry.posts().get(place).department(),
						entry.posts().get(place).title())
				.update();
		}
	}

	private void saveGroups(Entry entry) {
		delete("roster_membership", entry);
		entry.groups()
			.forEach((group) -> this.jdbc
				.sql("INSERT INTO roster_membership (source, group_name, entry) VALUES (?, ?, ?)")
				.params(this.source, group, entry.key())
				.update());
	}

	private void delete(String table, Entry entry) {
		this.jdbc.sql("DELETE FROM " + table + " WHERE source = ? AND entry = ?")
			.params(this.source, entry.key())
			.update();
	}

	static Entry entry(ResultSet row, String key, List<Post> posts, Set<String> groups) throws SQLException {
		@Nullable String id = row.getString("person_id");
		return new Entry(key, (id != null) ? new PersonId(id) : null, row.getString("user_name"),
				row.getString("employee_number"), row.getString("name"), posts, groups, row.getString("manager"),
				Language.valueOf(row.getString("language")), row.getBoolean("guest"), row.getBoolean("enabled"),
				row.getBoolean("coordinator"));
	}

}
