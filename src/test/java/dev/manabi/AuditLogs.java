package dev.manabi;

import java.time.Clock;

import javax.sql.DataSource;

import dev.manabi.audit.AuditLog;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Audit logs for tests without the application.
 */
public final class AuditLogs {

	private AuditLogs() {
	}

	public static AuditLog on(DataSource database, Clock clock) {
		return new AuditLog(new NamedParameterJdbcTemplate(database), clock);
	}

	/** On a database of its own, where nobody looks. */
	public static AuditLog elsewhere() {
		return on(Databases.source(), Clock.systemUTC());
	}

}
