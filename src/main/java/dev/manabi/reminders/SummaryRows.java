package dev.manabi.reminders;

import java.time.LocalDate;
import java.util.List;

import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Of whom each superior is told in a week.
 */
@Component
class SummaryRows {

	private final JdbcClient jdbc;

	SummaryRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(LocalDate week, PersonId superior, PersonId person) {
		this.jdbc.sql("""
				INSERT INTO reminder_summary (week, superior, person_id) VALUES (:week, :superior, :person)
				ON CONFLICT DO NOTHING
				""").param("week", week).param("superior", superior.value()).param("person", person.value()).update();
	}

	/** What was told before that day is forgotten. */
	void forgetBefore(LocalDate day) {
		this.jdbc.sql("DELETE FROM reminder_summary WHERE week < :day").param("day", day).update();
	}

	List<PersonId> of(LocalDate week, PersonId superior) {
		return this.jdbc.sql(
				"SELECT person_id FROM reminder_summary WHERE week = :week AND superior = :superior ORDER BY person_id")
			.param("week", week)
			.param("superior", superior.value())
			.query((row, _) -> new PersonId(row.getString("person_id")))
			.list();
	}

}
