package dev.manabi.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.manabi.roster.PersonId;
import dev.manabi.training.CourseId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Enrolments in the database.
 */
@Component
class EnrolmentRows {

	private static final String SELECT = """
			SELECT r.*, e.id, e.person_id, e.state, e.enrolled_at, e.promoted_at, e.revision AS known,
			    CASE WHEN e.state = 'SEAT' THEN 0 ELSE (
			        SELECT count(*) FROM enrolment w WHERE w.course = e.course AND w.starts_at = e.starts_at
			            AND w.state = 'WAITING' AND w.place <= e.place) END AS position
			FROM enrolment e JOIN session_roll r ON r.course = e.course AND r.starts_at = e.starts_at
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	EnrolmentRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Those of a person in sessions that begin after that moment, in order. */
	List<Enrolment> of(PersonId person, LocalDateTime since) {
		return this.jdbc
			.sql(SELECT + "WHERE e.person_id = :person AND e.starts_at > :since ORDER BY e.starts_at, e.course")
			.param("person", person.value())
			.param("since", since)
			.query((row, _) -> enrolment(row))
			.list();
	}

	/** The seats in sessions that begin from the one moment on and before the other. */
	List<Enrolment> seated(LocalDateTime from, LocalDateTime until) {
		return this.jdbc.sql(SELECT + """
				WHERE e.state = 'SEAT' AND e.starts_at >= :from AND e.starts_at < :until ORDER BY e.starts_at, e.id
				""").param("from", from).param("until", until).query((row, _) -> enrolment(row)).list();
	}

	Optional<Enrolment> find(PersonId person, SessionKey key) {
		return this.jdbc.sql(SELECT + "WHERE e.person_id = :person AND e.course = :course AND e.starts_at = :start")
			.param("person", person.value())
			.param("course", key.course().value())
			.param("start", key.start())
			.query((row, _) -> enrolment(row))
			.optional();
	}

	Optional<Enrolment> find(String id) {
		return this.jdbc.sql(SELECT + "WHERE e.id = :id").param("id", id).query((row, _) -> enrolment(row)).optional();
	}

	/**
	 * The people of a session: those with a seat first, then those who wait, in order.
	 */
	List<Enrolment> of(SessionKey key) {
		return this.jdbc.sql(SELECT + "WHERE e.course = :course AND e.starts_at = :start ORDER BY e.state, e.place")
			.param("course", key.course().value())
			.param("start", key.start())
			.query((row, _) -> enrolment(row))
			.list();
	}

	int seats(SessionKey key) {
		return this.jdbc
			.sql("SELECT count(*) FROM enrolment WHERE course = :course AND starts_at = :start AND state = 'SEAT'")
			.param("course", key.course().value())
			.param("start", key.start())
			.query(Integer.class)
			.single();
	}

	Map<LocalDateTime, Integer> seats(CourseId course) {
		Map<LocalDateTime, Integer> seats = new HashMap<>();
		this.jdbc.sql("""
				SELECT starts_at, count(*) AS taken FROM enrolment WHERE course = :course AND state = 'SEAT'
				GROUP BY starts_at
				""").param("course", course.value()).query((row) -> {
			seats.put(row.getObject("starts_at", LocalDateTime.class), row.getInt("taken"));
		});
		return seats;
	}

	Optional<Enrolment> firstWaiting(SessionKey key) {
		return of(key).stream().filter((enrolment) -> !enrolment.seated()).findFirst();
	}

	void add(PersonId person, Roll roll, boolean seated) {
		this.jdbc.sql("""
				INSERT INTO enrolment (id, course, starts_at, person_id, state, revision, enrolled_at)
				VALUES (:id, :course, :start, :person, :state, :revision, :now)
				""")
			.param("id", UUID.randomUUID().toString())
			.param("course", roll.key().course().value())
			.param("start", roll.key().start())
			.param("person", person.value())
			.param("state", seated ? "SEAT" : "WAITING")
			.param("revision", roll.revision())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/** Whoever waited came. */
	void admit(Enrolment enrolment) {
		this.jdbc.sql("UPDATE enrolment SET state = 'SEAT' WHERE id = :id").param("id", enrolment.id()).update();
	}

	/** Whoever waited gets a seat that has become free. */
	void seat(Enrolment enrolment) {
		this.jdbc.sql("UPDATE enrolment SET state = 'SEAT', promoted_at = :now WHERE id = :id")
			.param("now", OffsetDateTime.now(this.clock))
			.param("id", enrolment.id())
			.update();
	}

	void remove(Enrolment enrolment) {
		this.jdbc.sql("DELETE FROM enrolment WHERE id = :id").param("id", enrolment.id()).update();
	}

	private static Enrolment enrolment(ResultSet row) throws SQLException {
		return new Enrolment(row.getString("id"), new PersonId(row.getString("person_id")), Rolls.roll(row),
				"SEAT".equals(row.getString("state")), row.getInt("position"),
				row.getObject("enrolled_at", OffsetDateTime.class).toInstant(),
				row.getObject("promoted_at", OffsetDateTime.class) != null, row.getInt("known"));
	}

}
