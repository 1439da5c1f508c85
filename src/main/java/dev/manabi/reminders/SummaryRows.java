package dev.manabi.reminders;

import java.time.LocalDate;
import java.util.List;

import dev.manabi.privacy.Eraser;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Of whom each superior is told in a week.
 */
@Component
class SummaryRows {

	/** In the place of the superior of those who have none. */
	static final PersonId NOBODY = new PersonId(Eraser.NOBODY);

	private final JdbcClient jdbc;

	SummaryRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(LocalDate week, PersonId superior, Person person) {
		this.jdbc.sql("""
				INSERT INTO reminder_summary (week, superior, person_id, user_name)
				VALUES (:week, :superior, :person, :name) ON CONFLICT DO NOTHING
				""")
			.param("week", week)
			.param("superior", superior.value())
			.param("person", person.id().value())
			.param("name", person.userName())
			.update();
	}

	/** What was told before that day is forgotten. */
	void forgetBefore(LocalDate day) {
		this.jdbc.sql("DELETE FROM reminder_summary WHERE week < :day").param("day", day).update();
	}

	List<Late> of(LocalDate week, PersonId superior) {
		return this.jdbc.sql("""
				SELECT person_id, user_name FROM reminder_summary WHERE week = :week AND superior = :superior
				ORDER BY person_id
				""")
			.param("week", week)
			.param("superior", superior.value())
			.query((row, _) -> new Late(new PersonId(row.getString("person_id")), row.getString("user_name")))
			.list();
	}

	/**
	 * Somebody of whom it is told.
	 *
	 * @param person may stand for somebody whose id was not known
	 * @param userName what the roster calls them
	 */
	record Late(PersonId person, String userName) {
	}

}
