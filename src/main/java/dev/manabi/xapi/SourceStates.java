package dev.manabi.xapi;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is remembered of each source: whether a coordinator switched it off, and when it
 * last delivered something.
 */
@Component
class SourceStates {

	private final JdbcClient jdbc;

	private final Clock clock;

	SourceStates(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	State of(String name) {
		return this.jdbc.sql("SELECT switched_off, last_success FROM xapi_source WHERE name = ?")
			.param(name)
			.query((row, _) -> new State(row.getBoolean("switched_off"),
					Optional.ofNullable(row.getObject("last_success", OffsetDateTime.class))
						.map(OffsetDateTime::toInstant)))
			.optional()
			.orElseGet(() -> new State(false, Optional.empty()));
	}

	/**
	 * Switches it off or on.
	 * @return false if it was so before
	 */
	boolean switchOff(String name, boolean off, PersonId by) {
		make(name);
		return this.jdbc.sql("""
				UPDATE xapi_source SET switched_off = :off, switched_by = :by, switched_at = :now
				WHERE name = :name AND switched_off <> :off
				""")
			.param("off", off)
			.param("by", by.value())
			.param("now", OffsetDateTime.now(this.clock))
			.param("name", name)
			.update() == 1;
	}

	void succeeded(String name) {
		make(name);
		this.jdbc.sql("UPDATE xapi_source SET last_success = :now WHERE name = :name")
			.param("now", OffsetDateTime.now(this.clock))
			.param("name", name)
			.update();
	}

	private void make(String name) {
		this.jdbc.sql("INSERT INTO xapi_source (name, switched_off) VALUES (?, FALSE) ON CONFLICT DO NOTHING")
			.param(name)
			.update();
	}

	/**
	 * What is remembered of one.
	 */
	record State(boolean switchedOff, Optional<Instant> lastSuccess) {

	}

}
