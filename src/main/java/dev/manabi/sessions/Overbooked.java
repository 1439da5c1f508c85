package dev.manabi.sessions;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sessions with more people than seats: nobody loses a seat when the capacity is lowered.
 */
@Component
public class Overbooked {

	private final JdbcClient jdbc;

	private final Clock clock;

	Overbooked(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Those that are still to begin, the next first. */
	public List<Roll> now() {
		return this.jdbc.sql("""
				SELECT r.* FROM session_roll r WHERE r.starts_at > :now AND NOT r.gone AND r.capacity < (
				    SELECT count(*) FROM enrolment e
				    WHERE e.course = r.course AND e.starts_at = r.starts_at AND e.state = 'SEAT')
				ORDER BY r.starts_at, r.course
				""").param("now", LocalDateTime.now(this.clock)).query((row, _) -> Rolls.roll(row)).list();
	}

}
