package dev.manabi.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table that says since when things have been so for people.
 *
 * @param name of the table
 * @param column what is so
 */
record SinceTable(JdbcClient jdbc, String name, String column) {

	Map<String, LocalDate> of(PersonId person) {
		Map<String, LocalDate> since = new HashMap<>();
		this.jdbc.sql("SELECT %s, since FROM %s WHERE person_id = :person".formatted(this.column, this.name))
			.param("person", person.value())
			.query((row) -> {
				since.put(row.getString(1), row.getObject("since", LocalDate.class));
			});
		return since;
	}

	/** Changes what is so from the one to the other, and tells it. */
	Map<String, LocalDate> change(PersonId person, Map<String, LocalDate> before, Set<String> after, LocalDate today) {
		if (before.keySet().equals(after)) {
			return before;
		}
		Set<String> gone = new TreeSet<>(before.keySet());
		gone.removeAll(after);
		if (!gone.isEmpty()) {
			this.jdbc
				.sql("DELETE FROM %s WHERE person_id = :person AND %s IN (:gone)".formatted(this.name, this.column))
				.param("person", person.value())
				.param("gone", gone)
				.update();
		}
		Map<String, LocalDate> changed = new HashMap<>(before);
		changed.keySet().retainAll(after);
		new TreeSet<>(after).forEach((each) -> changed.computeIfAbsent(each, (it) -> added(person, it, today)));
		return changed;
	}

	private LocalDate added(PersonId person, String what, LocalDate since) {
		this.jdbc
			.sql("INSERT INTO %s (person_id, %s, since) VALUES (:person, :what, :since) ON CONFLICT DO NOTHING"
				.formatted(this.name, this.column))
			.param("person", person.value())
			.param("what", what)
			.param("since", since)
			.update();
		return since;
	}

}
