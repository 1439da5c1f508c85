package dev.manabi.roster;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What coordinators add to what one source tells. It is put into each entry when that is
 * stored.
 */
final class Additions {

	private final String source;

	private final JdbcClient jdbc;

	private final Clock clock;

	Additions(String source, JdbcClient jdbc, Clock clock) {
		this.source = source;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Those of these keys that have one. */
	Map<String, Addition> find(Collection<String> keys) {
		Map<String, Addition> found = new HashMap<>();
		if (!keys.isEmpty()) {
			this.jdbc.sql("""
					SELECT entry, employee_number, manager, language FROM roster_addition
					WHERE entry IN (:keys) AND source = :source
					""").param("keys", keys).param("source", this.source).query((row) -> {
				@Nullable String language = row.getString("language");
				found.put(row.getString("entry"), new Addition(row.getString("entry"), row.getString("employee_number"),
						row.getString("manager"), (language != null) ? Language.valueOf(language) : null));
			});
		}
		return found;
	}

	/** Puts these in the place of what was added before. */
	void save(List<Addition> additions, String by) {
		additions.forEach((addition) -> {
			this.jdbc.sql("DELETE FROM roster_addition WHERE entry = ? AND source = ?")
				.params(addition.key(), this.source)
				.update();
			this.jdbc.sql("""
					INSERT INTO roster_addition (source, entry, employee_number, manager, language, added_by, added_at)
					VALUES (:source, :key, :number, :manager, :language, :by, :now)
					""")
				.param("source", this.source)
				.param("key", addition.key())
				.param("number", addition.employeeNumber(), Types.VARCHAR)
				.param("manager", addition.manager(), Types.VARCHAR)
				.param("language", (addition.language() != null) ? addition.language().name() : null, Types.VARCHAR)
				.param("by", by)
				.param("now", OffsetDateTime.now(this.clock))
				.update();
		});
	}

}
