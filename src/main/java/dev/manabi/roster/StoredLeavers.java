package dev.manabi.roster;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.manabi.privacy.Leavers;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who left, as all sources together tell it. As long as the roster is behind its source
 * nobody has: they may have come back.
 */
@Component
class StoredLeavers implements Leavers {

	/**
	 * Whoever left before that and is in no other source or left it before that, too. A
	 * new user name makes a new entry in a table; the employee number stays.
	 */
	private static final String LEFT = """
			NOT p.enabled AND p.left_at < :when
			AND NOT EXISTS (SELECT 1 FROM roster_person o WHERE o.person_id = p.person_id
			    AND (o.enabled OR o.left_at IS NULL OR o.left_at >= :when))
			AND NOT EXISTS (SELECT 1 FROM roster_person o WHERE o.user_name_key = p.user_name_key
			    AND (o.person_id IS NULL OR p.person_id IS NULL)
			    AND (o.enabled OR o.left_at IS NULL OR o.left_at >= :when))
			AND NOT EXISTS (SELECT 1 FROM roster_person o WHERE o.number_key = p.number_key AND p.number_key <> ''
			    AND (o.enabled OR o.left_at IS NULL OR o.left_at >= :when))
			""";

	private final Roster roster;

	private final JdbcClient jdbc;

	StoredLeavers(Roster roster, JdbcClient jdbc) {
		this.roster = roster;
		this.jdbc = jdbc;
	}

	@Override
	public List<Leaver> leftBefore(Instant when) {
		return isUpToDate() ? this.jdbc
			.sql("SELECT p.source, p.entry FROM roster_person p WHERE " + LEFT
					+ " ORDER BY p.left_at, p.entry, p.source")
			.param("when", when.atOffset(ZoneOffset.UTC))
			.query((row, _) -> new Leaver(row.getString("source"), row.getString("entry")))
			.list() : List.of();
	}

	private boolean isUpToDate() {
		return this.roster.refused().isEmpty()
				&& this.roster.lastKnown().filter((known) -> !this.roster.isBehind(known)).isPresent();
	}

	/** No source is stored meanwhile, so that whoever comes back is seen to. */
	@Override
	public Set<String> remove(Leaver leaver, Instant when) {
		this.jdbc.sql("SELECT source FROM roster_reading ORDER BY source FOR UPDATE").query(String.class).list();
		return this.jdbc
			.sql("SELECT p.* FROM roster_person p WHERE p.source = :source AND p.entry = :entry AND " + LEFT)
			.param("source", leaver.source())
			.param("entry", leaver.entry())
			.param("when", when.atOffset(ZoneOffset.UTC))
			.query((row, _) -> new Row(leaver, row.getString("person_id"), row.getString("user_name"),
					row.getString("user_name_key"), row.getString("employee_number")))
			.optional()
			.filter(this::delete)
			.map(this::ids)
			.orElse(Set.of());
	}

	/** Whichever instance deletes the row has the person to itself. */
	private boolean delete(Row row) {
		update("UPDATE roster_person SET manager = NULL WHERE source = ? AND manager = ?", row.leaver());
		update("UPDATE roster_addition SET manager = NULL WHERE source = ? AND manager = ?", row.leaver());
		update("DELETE FROM roster_addition WHERE source = ? AND entry = ?", row.leaver());
		return update("DELETE FROM roster_person WHERE source = ? AND entry = ?", row.leaver()) > 0;
	}

	private int update(String sql, Leaver leaver) {
		return this.jdbc.sql(sql).params(leaver.source(), leaver.entry()).update();
	}

	/** User name and number may be those of somebody who came after them. */
	private Set<String> ids(Row row) {
		Set<String> ids = new HashSet<>();
		if (row.person() != null) {
			ids.add(row.person());
		}
		if (!isTaken("user_name_key", row.key())) {
			ids.add(PersonId.ofUserName(row.userName()).value());
		}
		if (!row.number().isBlank() && !isTaken("number_key", SearchKeys.of("", row.number(), "").number())) {
			ids.add(PersonId.ofEmployeeNumber(row.number()).value());
		}
		return ids;
	}

	private boolean isTaken(String column, @Nullable String key) {
		return this.jdbc.sql("SELECT count(*) FROM roster_person WHERE " + column + " = ? AND enabled")
			.param(key)
			.query(Integer.class)
			.single() > 0;
	}

	private record Row(Leaver leaver, @Nullable String person, String userName, @Nullable String key, String number) {

	}

}
