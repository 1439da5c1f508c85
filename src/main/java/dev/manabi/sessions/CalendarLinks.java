package dev.manabi.sessions;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Links by which calendars fetch a session that somebody enrolled in. What is unguessable
 * in them is stored as a digest only. A link ends with the session, after thirty days, or
 * with the enrolment, whichever comes first.
 */
@Component
public class CalendarLinks {

	static final String PATH = "/calendar/";

	static final String SUFFIX = ".ics";

	private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final Duration LONGEST = Duration.ofDays(30);

	private static final int BYTES = 32;

	/** The oldest of more are given up. */
	private static final int OF_ONE_ENROLMENT = 5;

	private final JdbcClient jdbc;

	private final PublicAddress address;

	private final EnrolmentRows rows;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	CalendarLinks(JdbcClient jdbc, PublicAddress address, EnrolmentRows rows, Clock clock) {
		this.jdbc = jdbc;
		this.address = address;
		this.rows = rows;
		this.clock = clock;
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
		byte[] secret = new byte[BYTES];
		this.random.nextBytes(secret);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
		Optional<URI> link = this.address.of(PATH + token + SUFFIX);
		link.ifPresent((_) -> store(token, enrolment, until));
		return link;
	}

	/** Whether there are links at all. */
	public boolean offered() {
		return this.address.of(PATH).isPresent();
	}

	/** The enrolment that a link leads to, unless there is none or it has ended. */
	Optional<Enrolment> enrolment(String token) {
		return TOKEN.matcher(token).matches()
				? this.jdbc.sql("SELECT enrolment FROM calendar_link WHERE token = :token AND expires_at > :now")
					.param("token", digest(token))
					.param("now", now())
					.query(String.class)
					.optional()
					.flatMap(this.rows::find)
					.filter((enrolment) -> enrolment.seated() && !enrolment.roll().gone())
				: Optional.empty();
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

	private void store(String token, Enrolment enrolment, Instant until) {
		this.jdbc.sql("""
				INSERT INTO calendar_link (token, enrolment, made_at, expires_at)
				VALUES (:token, :enrolment, :now, :until)
				""")
			.param("token", digest(token))
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

	private static String digest(String token) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
