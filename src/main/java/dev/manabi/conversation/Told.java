package dev.manabi.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who was told which notice. Whoever is about to tell one claims it first, so that no two
 * tell it at the same time; a claim that its owner did not live to settle runs out.
 */
@Component
class Told implements ToldNotices {

	/** Longer than any message is on its way. */
	private static final Duration CLAIM = Duration.ofMinutes(2);

	private final JdbcClient jdbc;

	Told(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<String> among(PersonId person, Collection<String> keys) {
		if (keys.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT notice FROM notice_told WHERE person_id = :person AND notice IN (:keys)
				    AND (claimed_until IS NULL OR claimed_until >= :now)
				""")
			.param("person", person.value())
			.param("keys", keys)
			.param("now", now())
			.query((row, _) -> row.getString("notice"))
			.list();
	}

	/**
	 * Tells it, unless the person was told or is being told. What fails, or returns
	 * false, did not happen.
	 */
	void once(PersonId person, String key, BooleanSupplier telling) {
		begin(person, key).ifPresent((begun) -> {
			boolean told = false;
			try {
				told = telling.getAsBoolean();
			}
			finally {
				begun.end(told);
			}
		});
	}

	/** Begins to tell it; empty if the person was told or is being told. */
	Optional<Telling> begin(PersonId person, String key) {
		OffsetDateTime mine = now().plus(CLAIM);
		return claim(person, key, mine) ? Optional.of(new Telling(this, person, key, mine)) : Optional.empty();
	}

	/** Claims it on; empty if the claim has run out and is somebody else’s now. */
	Optional<Telling> goOn(PersonId person, String key, OffsetDateTime mine) {
		OffsetDateTime longer = now().plus(CLAIM);
		boolean held = this.jdbc.sql("""
				UPDATE notice_told SET claimed_until = :longer
				WHERE person_id = :person AND notice = :notice AND claimed_until = :mine
				""")
			.param("longer", longer)
			.param("person", person.value())
			.param("notice", key)
			.param("mine", mine)
			.update() > 0;
		return held ? Optional.of(new Telling(this, person, key, longer)) : Optional.empty();
	}

	/** Notes that the person was told, whoever else is telling it. */
	void note(PersonId person, String key) {
		OffsetDateTime now = now();
		if (write("""
				INSERT INTO notice_told (person_id, notice, told_at) VALUES (:person, :notice, :now)
				ON CONFLICT DO NOTHING
				""", person, key, now) == 0) {
			write("""
					UPDATE notice_told SET told_at = :now, claimed_until = NULL
					WHERE person_id = :person AND notice = :notice
					""", person, key, now);
		}
	}

	/** Whether the person was told, and is not only being told. */
	boolean isTold(PersonId person, String key) {
		return this.jdbc
			.sql("SELECT count(*) FROM notice_told WHERE person_id = ? AND notice = ? AND claimed_until IS NULL")
			.param(person.value())
			.param(key)
			.query(Integer.class)
			.single() > 0;
	}

	private boolean claim(PersonId person, String key, OffsetDateTime until) {
		return write("""
				INSERT INTO notice_told (person_id, notice, told_at, claimed_until)
				VALUES (:person, :notice, :now, :until) ON CONFLICT DO NOTHING
				""", person, key, until) > 0 || write("""
				UPDATE notice_told SET claimed_until = :until
				WHERE person_id = :person AND notice = :notice AND claimed_until < :now
				""", person, key, until) > 0;
	}

	/** Unless the claim has run out and is somebody else’s now. */
	void settle(PersonId person, String key, boolean told, OffsetDateTime mine) {
		write(told ? """
				UPDATE notice_told SET told_at = :now, claimed_until = NULL
				WHERE person_id = :person AND notice = :notice AND claimed_until = :until
				""" : """
				DELETE FROM notice_told
				WHERE person_id = :person AND notice = :notice AND claimed_until = :until
				""", person, key, mine);
	}

	private int write(String sql, PersonId person, String key, OffsetDateTime until) {
		return this.jdbc.sql(sql)
			.param("person", person.value())
			.param("notice", key)
			.param("now", now())
			.param("until", until)
			.update();
	}

	/** As exactly as databases keep it. */
	private static OffsetDateTime now() {
		return Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

}
