package dev.manabi.announcements;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.roster.PersonId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links to reports as files, for coordinators. What is unguessable in them is stored as a
 * digest only, and a link ends after ten minutes.
 */
@Component
public class Exports {

	/** How long a link lasts. */
	public static final Duration GOOD_FOR = Duration.ofMinutes(10);

	static final String PATH = "/announcements/";

	static final String SUFFIX = ".csv";

	private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final int BYTES = 32;

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final TransactionTemplate transactions;

	private final String publicUrl;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	Exports(JdbcClient jdbc, AuditLog audit, TransactionTemplate transactions,
			@Value("${manabi.public-url:}") String publicUrl, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.transactions = transactions;
		this.publicUrl = publicUrl.strip().replaceFirst("/$", "");
		this.clock = clock;
	}

	/** A new link; empty if the office has not said where it is reached. */
	public Optional<URI> to(Announcement announcement, PersonId by) {
		if (this.publicUrl.isEmpty()) {
			return Optional.empty();
		}
		byte[] secret = new byte[BYTES];
		this.random.nextBytes(secret);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
		this.transactions.executeWithoutResult((_) -> {
			store(token, announcement, by);
			this.audit.note(new Deed(by.value(), "announcement.exported", null, announcement.id(), ""));
		});
		return Optional.of(URI.create(this.publicUrl + PATH + token + SUFFIX));
	}

	/** The announcement that a link leads to, unless there is none or it has ended. */
	Optional<String> announcement(String token) {
		return TOKEN.matcher(token).matches() ? this.jdbc
			.sql("SELECT announcement FROM announcement_export WHERE token = :token AND expires_at > :now")
			.param("token", digest(token))
			.param("now", now())
			.query((row, _) -> row.getString("announcement"))
			.optional() : Optional.empty();
	}

	@Scheduled(initialDelay = 5, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
	void forgetOld() {
		this.jdbc.sql("DELETE FROM announcement_export WHERE expires_at <= :now").param("now", now()).update();
	}

	private void store(String token, Announcement announcement, PersonId by) {
		this.jdbc.sql("""
				INSERT INTO announcement_export (token, announcement, made_by, expires_at)
				VALUES (:token, :announcement, :by, :until)
				""")
			.param("token", digest(token))
			.param("announcement", announcement.id())
			.param("by", by.value())
			.param("until", now().plus(GOOD_FOR))
			.update();
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
