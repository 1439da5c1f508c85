package dev.manabi.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How well people understood sessions, as they said themselves. The last answer counts;
 * nobody is told whose it is.
 */
@Component
public class Grasps {

	/** Fewer answers would tell what somebody said. */
	public static final int FEWEST = 5;

	/** For how long after a session people are asked. */
	private static final Duration NEWS = Duration.ofDays(30);

	private final JdbcClient jdbc;

	private final EnrolmentRows rows;

	private final Attendance attendance;

	private final AuditLog audit;

	private final TransactionTemplate transactions;

	private final Clock clock;

	Grasps(JdbcClient jdbc, EnrolmentRows rows, Attendance attendance, AuditLog audit, TransactionTemplate transactions,
			Clock clock) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.attendance = attendance;
		this.audit = audit;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** The sessions that lately ended and of which they have not said, the last first. */
	public List<Enrolment> unanswered(PersonId person) {
		LocalDateTime now = LocalDateTime.now(this.clock);
		return this.rows.of(person, now.minus(NEWS))
			.reversed()
			.stream()
			.filter((enrolment) -> enrolment.seated() && !enrolment.roll().gone() && enrolment.roll().hasEnded(now))
			.filter((enrolment) -> of(person, enrolment.key()).isEmpty())
			.toList();
	}

	/**
	 * Keeps the answer of somebody who attended.
	 * @return false if it is not known that they did, or the session has not ended
	 */
	public boolean answer(Person person, Roll roll, Grasp grasp) {
		if (!roll.hasEnded(LocalDateTime.now(this.clock)) || !this.attendance.attended(person, roll)) {
			return false;
		}
		this.transactions.executeWithoutResult((_) -> {
			if (update(person.id(), roll.key(), grasp) == 0 && insert(person.id(), roll.key(), grasp) == 0) {
				update(person.id(), roll.key(), grasp);
			}
			this.audit
				.note(new Deed(person.id().value(), "session.grasp", person.id().value(), roll.key().toString(), ""));
		});
		return true;
	}

	public Optional<Grasp> of(PersonId person, SessionKey key) {
		return this.jdbc.sql("""
				SELECT grasp FROM session_grasp
				WHERE course = :course AND starts_at = :start AND person_id = :person
				""")
			.param("course", key.course().value())
			.param("start", key.start())
			.param("person", person.value())
			.query(String.class)
			.optional()
			.map(Grasp::valueOf);
	}

	/** How many said what of a session. */
	public Map<Grasp, Integer> count(SessionKey key) {
		Map<Grasp, Integer> counts = new EnumMap<>(Grasp.class);
		this.jdbc.sql("""
				SELECT grasp, count(*) AS answers FROM session_grasp WHERE course = :course AND starts_at = :start
				GROUP BY grasp
				""").param("course", key.course().value()).param("start", key.start()).query((row) -> {
			counts.put(Grasp.valueOf(row.getString("grasp")), row.getInt("answers"));
		});
		return counts;
	}

	private int update(PersonId person, SessionKey key, Grasp grasp) {
		return write("""
				UPDATE session_grasp SET grasp = :grasp, answered_at = :now
				WHERE course = :course AND starts_at = :start AND person_id = :person
				""", person, key, grasp);
	}

	private int insert(PersonId person, SessionKey key, Grasp grasp) {
		return write("""
				INSERT INTO session_grasp (course, starts_at, person_id, grasp, answered_at)
				VALUES (:course, :start, :person, :grasp, :now) ON CONFLICT DO NOTHING
				""", person, key, grasp);
	}

	private int write(String sql, PersonId person, SessionKey key, Grasp grasp) {
		return this.jdbc.sql(sql)
			.param("course", key.course().value())
			.param("start", key.start())
			.param("person", person.value())
			.param("grasp", grasp.name())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

}
