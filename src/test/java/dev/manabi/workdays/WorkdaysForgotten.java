package dev.manabi.workdays;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets nobody ever have sent holidays, closures or leave.
 */
final class WorkdaysForgotten {

	private WorkdaysForgotten() {
	}

	static void in(JdbcClient jdbc, KnownDays known) {
		for (String table : List.of("holiday", "office_closure", "staff_leave", "upload", "notice_told",
				"language_choice", "audit_entry")) {
			jdbc.sql("DELETE FROM " + table).update();
		}
		known.refresh();
	}

}
