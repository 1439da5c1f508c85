package dev.manabi.sessions;

import java.util.List;

import dev.manabi.training.SessionBook;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets nobody ever have enrolled in anything.
 */
public final class SessionsForgotten {

	private SessionsForgotten() {
	}

	public static void in(JdbcClient jdbc, SessionBook book) {
		for (String table : List.of("calendar_link", "enrolment", "session_roll", "session_lock", "session_grasp",
				"code_try", "imported_session", "upload", "notice_told", "completion_correction", "completion",
				"language_choice", "audit_entry")) {
			jdbc.sql("DELETE FROM " + table).update();
		}
		((ImportedSessions) book).refresh();
	}

}
