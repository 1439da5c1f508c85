package dev.manabi.sessions;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import dev.manabi.links.LinkedFiles;
import dev.manabi.links.PublicAddress;
import dev.manabi.links.Secret;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Links by which calendars fetch a session that somebody enrolled in. What is unguessable
 * in them is stored as a digest only. A link ends with the session, after thirty days, or
 * with the enrolment, whichever comes first.
 */
@Component
public class CalendarLinks implements LinkedFiles {

	static final String PATH = "/calendar/";

	static final String SUFFIX = ".ics";

	private static final Duration LONGEST = Duration.ofDays(30);

	/** The oldest of more are given up. */
	private static final int OF_ONE_ENROLMENT = 5;

	private final JdbcClient jdbc;

	private final PublicAddress address;

	private final EnrolmentRows rows;

	private final Clock clock;

	CalendarLinks(JdbcClient jdbc, PublicAddress address, EnrolmentRows rows, Clock clock) {
		this.jdbc = jdbc;
		this.address = address;
		this.rows = rows;
		this.clock = clock;
	}

	@Override
	public String path() {
		return PATH;
	}

	/**
	 * A new link to the session; empty if the office has not said where it is reached, or
	 * the person has no seat in a session that is still to end.
	 */
	public Optional<URI> to(Enrolment enrolment) {
		Instant until = until(enrolment);
		if (!enrolment.seated() || enrolment.roll().gone() || !until.isAfter(this.clock.instant())) {
			return Optional.empty();
		}
		Secret secret = Secret.fresh();
		Optional<URI> link = this.address.of(PATH + secret.text() + SUFFIX);
		link.ifPresent((_) -> store(secret, enrolment, until));
		return link;
	}

	/** Whether there are links at all. */
	public boolean offered() {
		return this.address.of(PATH).isPresent();
	}

	/** The enrolment that a link leads to, unless there is none or it has ended. */
	Optional<Enrolment> enrolment(String token) {
		return Secret.read(token).flatMap(this::enrolment);
	}

	private Optional<Enrolment> enrolment(Secret secret) {
		return this.jdbc.sql("SELECT enrolment FROM calendar_link WHERE token = :token AND expires_at > :now")
			.param("token", secret.digest())
			.param("now", now())
			.query(String.class)
			.optional()
			.flatMap(this.rows::find)
			.filter((enrolment) -> enrolment.seated() && !enrolment.roll().gone());
	}

	@Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void forgetOld() {
		this.jdbc.sql("DELETE FROM calendar_link WHERE expires_at <= :now").param("now", now()).update();
	}

	private Instant until(Enrolment enrolment) {
		Instant end = enrolment.roll().session().end().atZone(this.clock.getZone()).toInstant();
		Instant latest = this.clock.instant().plus(LONGEST);
		return end.isBefore(latest) ? end : latest;
	}

	private void store(Secret secret, Enrolment enrolment, Instant until) {
		this.jdbc.sql("""
				INSERT INTO calendar_link (token, enrolment, made_at, expires_at)
				VALUES (:token, :enrolment, :now, :until)
				""")
			.param("token", secret.digest())
			.param("enrolment", enrolment.id())
			.param("now", now())
			.param("until", until.atOffset(ZoneOffset.UTC))
			.update();
		this.jdbc.sql("""
				DELETE FROM calendar_link WHERE enrolment = :enrolment AND token NOT IN (
				    SELECT token FROM calendar_link WHERE enrolment = :enrolment
				    ORDER BY made_at DESC, token FETCH FIRST :most ROWS ONLY)
				""").param("enrolment", enrolment.id()).param("most", OF_ONE_ENROLMENT).update();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

}
