package dev.manabi.announcements;

import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.links.LinkedFiles;
import dev.manabi.links.PublicAddress;
import dev.manabi.links.Secret;
import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links to reports as files, for coordinators. What is unguessable in them is stored as a
 * digest only, and a link ends after ten minutes.
 */
@Component
public class Exports implements LinkedFiles {

	/** How long a link lasts. */
	public static final Duration GOOD_FOR = Duration.ofMinutes(10);

	static final String PATH = "/announcements/";

	static final String SUFFIX = ".csv";

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final TransactionTemplate transactions;

	private final PublicAddress address;

	Exports(JdbcClient jdbc, AuditLog audit, TransactionTemplate transactions, PublicAddress address) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.transactions = transactions;
		this.address = address;
	}

	@Override
	public String path() {
		return PATH;
	}

	/** A new link; empty if the office has not said where it is reached. */
	public Optional<URI> to(Announcement announcement, PersonId by) {
		Secret secret = Secret.fresh();
		Optional<URI> link = this.address.of(PATH + secret.text() + SUFFIX);
		link.ifPresent((_) -> this.transactions.executeWithoutResult((_) -> {
			store(secret, announcement, by);
			this.audit.note(new Deed(by.value(), "announcement.exported", null, announcement.id(), ""));
		}));
		return link;
	}

	/** The announcement that a link leads to, unless there is none or it has ended. */
	Optional<String> announcement(String token) {
		return Secret.read(token)
			.flatMap((secret) -> this.jdbc
				.sql("SELECT announcement FROM announcement_export WHERE token = :token AND expires_at > :now")
				.param("token", secret.digest())
				.param("now", now())
				.query((row, _) -> row.getString("announcement"))
				.optional());
	}

	@Scheduled(initialDelay = 5, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
	void forgetOld() {
		this.jdbc.sql("DELETE FROM announcement_export WHERE expires_at <= :now").param("now", now()).update();
	}

	private void store(Secret secret, Announcement announcement, PersonId by) {
		this.jdbc.sql("""
				INSERT INTO announcement_export (token, announcement, made_by, expires_at)
				VALUES (:token, :announcement, :by, :until)
				""")
			.param("token", secret.digest())
			.param("announcement", announcement.id())
			.param("by", by.value())
			.param("until", now().plus(GOOD_FOR))
			.update();
	}

	/** Links end by the time of the system, wherever the business clock is moved. */
	private static OffsetDateTime now() {
		return OffsetDateTime.now(ZoneOffset.UTC);
	}

}
