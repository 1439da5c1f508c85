package dev.manabi.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Until when people wish to hear nothing of what is open.
 */
@Component
class Snoozes {

	private final JdbcClient jdbc;

	private final Clock clock;

	Snoozes(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What the person put off, by the key of the task. */
	Map<String, Snooze> of(PersonId person) {
		Map<String, Snooze> all = new HashMap<>();
		this.jdbc.sql("SELECT task, due, until_day FROM reminder_snooze WHERE person_id = :person")
			.param("person", person.value())
			.query((row) -> {
				all.put(row.getString("task"),
						new Snooze(row.getObject("due", LocalDate.class), row.getObject("until_day", LocalDate.class)));
			});
		return all;
	}

	@Transactional
	public void set(PersonId person, Map<String, Snooze> snoozes) {
		snoozes.forEach((task, snooze) -> set(person, task, snooze));
	}

	private void set(PersonId person, String task, Snooze snooze) {
		if (write("""
				UPDATE reminder_snooze SET due = :due, until_day = :day, set_at = :now
				WHERE person_id = :person AND task = :task
				""", person, task, snooze) == 0) {
			write("""
					INSERT INTO reminder_snooze (person_id, task, due, until_day, set_at)
					VALUES (:person, :task, :due, :day, :now) ON CONFLICT DO NOTHING
					""", person, task, snooze);
		}
	}

	private int write(String sql, PersonId person, String task, Snooze snooze) {
		return this.jdbc.sql(sql)
			.param("person", person.value())
			.param("task", task)
			.param("due", snooze.due())
			.param("day", snooze.until())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/**
	 * That something is put off. It ends when the thing is due another day.
	 *
	 * @param due by when it is to be taken
	 * @param until the day from which on it is told of again
	 */
	record Snooze(LocalDate due, LocalDate until) {

		boolean holds(LocalDate day) {
			return this.until.isAfter(day);
		}

	}

}
