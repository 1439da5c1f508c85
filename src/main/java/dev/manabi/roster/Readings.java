package dev.manabi.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps how far the reading of a source has come, and that one instance reads at a time.
 */
final class Readings {

	private final String source;

	private final JdbcClient jdbc;

	private final InstantSource time;

	private final String me = UUID.randomUUID().toString();

	/**
	 * Readings.
	 * @param time by which the right to read runs out
	 */
	Readings(String source, JdbcClient jdbc, InstantSource time) {
		this.source = source;
		this.jdbc = jdbc;
		this.time = time;
	}

	Reading current() {
		return this.jdbc.sql("SELECT * FROM roster_reading WHERE source = :source")
			.param("source", this.source)
			.query(Readings::reading)
			.optional()
			.orElse(Reading.NONE);
	}

	/** The same, with everybody else kept from it until the transaction ends. */
	Reading locked() {
		begin();
		return this.jdbc.sql("SELECT * FROM roster_reading WHERE source = :source FOR UPDATE")
			.param("source", this.source)
			.query(Readings::reading)
			.single();
	}

	/**
	 * The same for whoever reads.
	 * @throws IllegalStateException if this instance has the right to read no more
	 */
	Reading lockedByReader() {
		return this.jdbc.sql("SELECT * FROM roster_reading WHERE source = :source AND reader = :me FOR UPDATE")
			.param("source", this.source)
			.param("me", this.me)
			.query(Readings::reading)
			.optional()
			.orElseThrow(() -> new IllegalStateException("Another instance reads the people now"));
	}

	void save(Reading reading) {
		begin();
		this.jdbc.sql("""
				UPDATE roster_reading SET round = :round, whole = :whole, link = :link, known_at = :knownAt
				WHERE source = :source
				""")
			.param("source", this.source)
			.param("round", reading.round())
			.param("whole", reading.whole())
			.param("link", reading.link(), Types.VARCHAR)
			.param("knownAt", at(reading.knownAt()), Types.TIMESTAMP_WITH_TIMEZONE)
			.update();
	}

	/**
	 * Takes or keeps the right to read.
	 * @return whether nobody else has it
	 */
	boolean claim(Duration howLong) {
		begin();
		OffsetDateTime now = this.time.instant().atOffset(ZoneOffset.UTC);
		return this.jdbc.sql("""
				UPDATE roster_reading SET reader = :me, reader_until = :until
				WHERE source = :source AND (reader IS NULL OR reader = :me OR reader_until < :now)
				""")
			.param("me", this.me)
			.param("until", now.plus(howLong))
			.param("source", this.source)
			.param("now", now)
			.update() == 1;
	}

	void release() {
		this.jdbc
			.sql("UPDATE roster_reading SET reader = NULL, reader_until = NULL WHERE source = :source AND reader = :me")
			.param("source", this.source)
			.param("me", this.me)
			.update();
	}

	/** To insert what is there would wait for whoever has locked it. */
	private void begin() {
		if (this.jdbc.sql("SELECT 1 FROM roster_reading WHERE source = :source")
			.param("source", this.source)
			.query()
			.optionalValue()
			.isPresent()) {
			return;
		}
		this.jdbc
			.sql("INSERT INTO roster_reading (source, round, whole) VALUES (:source, 0, FALSE) ON CONFLICT DO NOTHING")
			.param("source", this.source)
			.update();
	}

	private static Reading reading(ResultSet row, int number) throws SQLException {
		@Nullable OffsetDateTime knownAt = row.getObject("known_at", OffsetDateTime.class);
		return new Reading(row.getInt("round"), row.getBoolean("whole"), row.getString("link"),
				(knownAt != null) ? knownAt.toInstant() : null);
	}

	private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

}
