package dev.manabi.sessions.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import dev.manabi.conversation.ToldNotices;
import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds whom {@link SessionNotices} may have something to tell: who got a seat, whose
 * session has changed, who has attended one, and who may have.
 */
@Component
class SessionNews {

	private static final Duration ASKED_FOR = Duration.ofDays(30);

	private static final Duration CODE_IS_GOOD = Duration.ofHours(3);

	private static final String SQL = """
			SELECT DISTINCT e.person_id
			FROM enrolment e JOIN session_roll r ON r.course = e.course AND r.starts_at = e.starts_at
			WHERE (e.starts_at > :now AND e.promoted_at IS NOT NULL AND NOT r.gone AND %s)
			    OR (e.starts_at > :now AND r.revision > e.revision AND %s)
			    OR (e.state = 'SEAT' AND NOT r.gone AND r.ends_at < :now AND r.ends_at > :code AND %s)
			    OR (e.state = 'SEAT' AND NOT r.gone AND r.ends_at < :now AND e.starts_at > :asked AND %s
			        AND EXISTS (SELECT 1 FROM completion c WHERE c.person_id = e.person_id AND c.course = e.course
			            AND c.taken_on = CAST(e.starts_at AS date) AND c.stands_for IS NOT NULL)
			        AND NOT EXISTS (SELECT 1 FROM session_grasp g WHERE g.person_id = e.person_id
			            AND g.course = e.course AND g.starts_at = e.starts_at))
			""".formatted(untold("'session-seat:' || e.id"), untold("'session-changed:' || e.id || ':' || r.revision"),
			untold("'session-code:' || e.id"), untold("'session-grasp:' || e.id"));

	private final JdbcClient jdbc;

	private final Clock clock;

	SessionNews(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<PersonId> people() {
		LocalDateTime now = LocalDateTime.now(this.clock);
		return this.jdbc.sql(SQL)
			.param("now", now)
			.param("code", now.minus(CODE_IS_GOOD))
			.param("asked", now.minus(ASKED_FOR))
			.query((row, _) -> new PersonId(row.getString("person_id")))
			.list();
	}

	private static String untold(String key) {
		return ToldNotices.untold("e.person_id", key);
	}

}
