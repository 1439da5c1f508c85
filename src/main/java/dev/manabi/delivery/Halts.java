package dev.manabi.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Until when Teams takes nothing, for whoever sends next: what it asked of one instance
 * holds for the others, and after a restart.
 */
@Component
class Halts {

	private static final Logger log = LoggerFactory.getLogger(Halts.class);

	/** What is over sooner is over before another begins. */
	private static final Duration SHORTEST = Duration.ofSeconds(2);

	private final JdbcClient jdbc;

	private final InstantSource time;

	@Autowired
	Halts(JdbcClient jdbc) {
		this(jdbc, InstantSource.system());
	}

	Halts(JdbcClient jdbc, InstantSource time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	/** Keeps that nothing is to be sent for this time; the later of two holds. */
	void keep(Duration wait) {
		if (wait.compareTo(SHORTEST) < 0) {
			return;
		}
		try {
			this.jdbc.sql("""
					UPDATE delivery_lease SET halted_until = :until
					WHERE halted_until IS NULL OR halted_until < :until
					""").param("until", Rows.time(this.time.instant().plus(wait))).update();
		}
		catch (DataAccessException ex) {
			log.warn("That Teams takes nothing could not be kept: {}", ex.getClass().getName());
		}
	}

	/** For how long nothing is to be sent. */
	Duration left() {
		Instant now = this.time.instant();
		return this.jdbc.sql("SELECT max(halted_until) AS until FROM delivery_lease")
			.query((row, _) -> row.getObject("until", OffsetDateTime.class))
			.optional()
			.map((until) -> Duration.between(now, until))
			.filter(Duration::isPositive)
			.orElse(Duration.ZERO);
	}

}
