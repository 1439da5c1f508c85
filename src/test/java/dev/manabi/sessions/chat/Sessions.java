package dev.manabi.sessions.chat;

import java.util.Map;

import dev.manabi.Dialogues.Speaker;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What tests do to enrolments beside talking.
 */
final class Sessions {

	private Sessions() {
	}

	/** All seats are taken, one of them by the speaker. */
	static void fill(JdbcClient jdbc, Speaker first, Map<String, String> session, int seats) {
		first.presses("enrol-session", session);
		for (int other = 1; other < seats; other++) {
			jdbc.sql("""
					INSERT INTO enrolment (id, course, starts_at, person_id, state, revision, enrolled_at)
					SELECT random_uuid(), course, starts_at, random_uuid(), 'SEAT', revision, now() FROM session_roll
					WHERE course = :course AND starts_at = CAST(:start AS timestamp)
					""").param("course", session.get("course")).param("start", session.get("start")).update();
		}
	}

	static int seats(JdbcClient jdbc) {
		return jdbc.sql("SELECT count(*) FROM enrolment").query(Integer.class).single();
	}

}
