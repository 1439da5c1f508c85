package dev.manabi.skills.chat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import dev.manabi.roster.PersonId;
import dev.manabi.skills.RoleReport;
import dev.manabi.skills.RoleReports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the open reports that a coordinator has not been told of. The database does it,
 * since very many may be open, and most of them told.
 */
@Component
class UntoldReports {

	private static final String KEY = "role-report:";

	private final JdbcClient jdbc;

	private final RoleReports reports;

	UntoldReports(JdbcClient jdbc, RoleReports reports) {
		this.jdbc = jdbc;
		this.reports = reports;
	}

	/** The key of the notice of a report in its present words. */
	static String key(RoleReport report) {
		return KEY + report.id() + ":" + report.revision();
	}

	/** Whether there is any that waits, told or not. */
	boolean anyOpen() {
		return this.jdbc.sql("SELECT count(*) FROM role_report WHERE open_for IS NOT NULL")
			.query(Integer.class)
			.single() > 0;
	}

	/** The oldest of them; none that the coordinator is being told right now. */
	List<RoleReport> oldest(PersonId coordinator, int atMost) {
		return this.jdbc.sql("""
				SELECT id FROM role_report r WHERE open_for IS NOT NULL AND NOT EXISTS (
				    SELECT 1 FROM notice_told t
				    WHERE t.person_id = :person AND t.notice = :key || r.id || ':' || r.revision
				        AND (t.claimed_until IS NULL OR t.claimed_until >= :now))
				ORDER BY place FETCH FIRST :most ROWS ONLY
				""")
			.param("person", coordinator.value())
			.param("key", KEY)
			.param("now", Instant.now().atOffset(ZoneOffset.UTC))
			.param("most", atMost)
			.query((row, _) -> row.getString("id"))
			.list()
			.stream()
			.map(this.reports::find)
			.flatMap(Optional::stream)
			.filter(RoleReport::open)
			.toList();
	}

}
