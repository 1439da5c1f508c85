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

	/** The day from which on each task is told of again, by its key. */
	Map<String, LocalDate> of(PersonId person) {
		Map<String, LocalDate> until = new HashMap<>();
		this.jdbc.sql("SELECT task, until_day FROM reminder_snooze WHERE person_id = :person")
			.param("person", person.value())
			.query((row) -> {
				until.put(row.getString("task"), row.getObject("until_day", LocalDate.class));
			});
		return until;
	}

	@Transactional
	public void set(PersonId person, Map<String, LocalDate> until) {
		until.forEach((task, day) -> set(person, task, day));
	}

	private void set(PersonId person, String task, LocalDate day) {
		if (write(
				"UPDATE reminder_snooze SET until_day = :day, set_at = :now WHERE person_id = :person AND task = :task",
				person, task, day) == 0) {
			write("""
					INSERT INTO reminder_snooze (person_id, task, until_day, set_at)
					VALUES (:person, :task, :day, :now) ON CONFLICT DO NOTHING
					""", person, task, day);
		}
	}

	private int write(String sql, PersonId person, String task, LocalDate day) {
		return this.jdbc.sql(sql)
			.param("person", person.value())
			.param("task", task)
			.param("day", day)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

}
