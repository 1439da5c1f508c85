package dev.manabi.workdays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The leaves as they are stored.
 */
@Component
class LeaveRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	LeaveRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<Leave> of(Collection<PersonId> people) {
		return this.jdbc.sql("""
				SELECT person_id, first_day, last_day FROM staff_leave WHERE person_id IN (:people)
				ORDER BY first_day, last_day
				""")
			.param("people", people.stream().map(PersonId::value).toList())
			.query((row, _) -> leave(row))
			.list();
	}

	List<Leave> on(LocalDate day) {
		return this.jdbc.sql("""
				SELECT person_id, first_day, last_day FROM staff_leave WHERE first_day <= :day AND last_day >= :day
				""").param("day", day).query((row, _) -> leave(row)).list();
	}

	void add(Leave leave, String by) {
		this.jdbc.sql("""
				INSERT INTO staff_leave (person_id, first_day, last_day, imported_by, imported_at)
				VALUES (:person, :first, :last, :by, :now) ON CONFLICT DO NOTHING
				""")
			.param("person", leave.person().value())
			.param("first", leave.days().first())
			.param("last", leave.days().last())
			.param("by", by)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	void remove(Leave leave) {
		this.jdbc.sql("""
				DELETE FROM staff_leave WHERE person_id = :person AND first_day = :first AND last_day = :last
				""")
			.param("person", leave.person().value())
			.param("first", leave.days().first())
			.param("last", leave.days().last())
			.update();
	}

	/** Forgets what has long been over. */
	@Scheduled(initialDelay = 5, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
	void forget() {
		this.jdbc.sql("DELETE FROM staff_leave WHERE last_day < :day")
			.param("day", LocalDate.now(this.clock).minusDays(Leave.KEPT))
			.update();
	}

	private static Leave leave(ResultSet row) throws SQLException {
		return new Leave(new PersonId(row.getString("person_id")),
				new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)));
	}

}
