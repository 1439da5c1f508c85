package dev.manabi.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps anybody from finding an attendance code by trying: five tries an hour, on all
 * instances together. The right one gives back the try that it took, and no other.
 */
@Component
class CodeTries {

	static final int MOST = 5;

	private static final Duration SPAN = Duration.ofHours(1);

	private static final Duration KEPT = Duration.ofDays(1);

	private final JdbcClient jdbc;

	CodeTries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Counts a try; false if there is none left. */
	boolean take(PersonId person) {
		write("INSERT INTO code_try (person_id, tries, since) VALUES (:person, 0, :now) ON CONFLICT DO NOTHING", person,
				Duration.ZERO);
		write("UPDATE code_try SET tries = 0, since = :now WHERE person_id = :person AND since <= :before", person,
				SPAN);
		return write("UPDATE code_try SET tries = tries + 1 WHERE person_id = :person AND tries < :most", person,
				SPAN) > 0;
	}

	void giveBack(PersonId person) {
		write("UPDATE code_try SET tries = tries - 1 WHERE person_id = :person AND tries > 0", person, SPAN);
	}

	@Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void forgetOld() {
		this.jdbc.sql("DELETE FROM code_try WHERE since <= :before").param("before", now().minus(KEPT)).update();
	}

	private int write(String sql, PersonId person, Duration span) {
		return this.jdbc.sql(sql)
			.param("person", person.value())
			.param("now", now())
			.param("before", now().minus(span))
			.param("most", MOST)
			.update();
	}

	private static OffsetDateTime now() {
		return Instant.now().atOffset(ZoneOffset.UTC);
	}

}
