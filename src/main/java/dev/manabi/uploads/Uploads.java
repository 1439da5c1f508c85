package dev.manabi.uploads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import dev.manabi.imports.TableFile;
import dev.manabi.roster.PersonId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The tables that were sent, in the database. They are forgotten after a day, taken or
 * not; what was taken is in the records of its feature and in the audit log by then.
 */
@Component
public class Uploads {

	private static final Duration KEPT = Duration.ofDays(1);

	private static final int LONGEST_NAME = 100;

	private final JdbcClient jdbc;

	private final Clock clock;

	Uploads(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps what a coordinator sent. */
	public Upload keep(String kind, String file, byte[] content, PersonId sentBy) {
		if (content.length > TableFile.MAX_BYTES) {
			throw new IllegalArgumentException("Too large to be kept: " + content.length);
		}
		Upload upload = new Upload(UUID.randomUUID().toString(), kind, storable(file), sentBy, this.clock.instant(),
				Optional.empty());
		this.jdbc.sql("""
				INSERT INTO upload (id, kind, file_name, content, sent_by, sent_at)
				VALUES (:id, :kind, :file, :content, :by, :at)
				""")
			.param("id", upload.id())
			.param("kind", kind)
			.param("file", upload.file())
			.param("content", content)
			.param("by", sentBy.value())
			.param("at", upload.sentAt().atOffset(ZoneOffset.UTC))
			.update();
		return upload;
	}

	/** Empty if it was dropped or forgotten. */
	public Optional<Upload> find(String id) {
		return this.jdbc.sql("""
				SELECT id, kind, file_name, sent_by, sent_at, taken_at, added, changed, unchanged FROM upload
				WHERE id = :id AND sent_at > :since
				""").param("id", id).param("since", oldest()).query((row, _) -> upload(row)).optional();
	}

	/** All that the file says; empty once it was taken or dropped. */
	Optional<byte[]> content(Upload upload) {
		return this.jdbc.sql("SELECT content FROM upload WHERE id = :id AND content IS NOT NULL")
			.param("id", upload.id())
			.query((row, _) -> row.getBytes("content"))
			.optional();
	}

	/**
	 * Drops it, unless it was taken.
	 * @return false if it was
	 */
	public boolean drop(Upload upload) {
		return this.jdbc.sql("DELETE FROM upload WHERE id = :id AND taken_at IS NULL")
			.param("id", upload.id())
			.update() == 1;
	}

	/**
	 * Notes that it was taken.
	 * @return false if it was before, or was dropped
	 */
	boolean markTaken(String id, Tally tally) {
		return this.jdbc.sql("""
				UPDATE upload SET taken_at = :now, content = NULL, added = :added, changed = :changed,
				    unchanged = :unchanged
				WHERE id = :id AND taken_at IS NULL
				""")
			.param("now", OffsetDateTime.now(this.clock))
			.param("added", tally.added())
			.param("changed", tally.changed())
			.param("unchanged", tally.unchanged())
			.param("id", id)
			.update() == 1;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void forget() {
		this.jdbc.sql("DELETE FROM upload WHERE sent_at <= :since").param("since", oldest()).update();
	}

	private OffsetDateTime oldest() {
		return this.clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
	}

	private static Upload upload(ResultSet row) throws SQLException {
		@Nullable OffsetDateTime takenAt = row.getObject("taken_at", OffsetDateTime.class);
		Instant sentAt = row.getObject("sent_at", OffsetDateTime.class).toInstant();
		return new Upload(row.getString("id"), row.getString("kind"), row.getString("file_name"),
				new PersonId(row.getString("sent_by")), sentAt, (takenAt == null) ? Optional.empty() : Optional
					.of(new Tally(row.getInt("added"), row.getInt("changed"), row.getInt("unchanged"), 0)));
	}

	private static String storable(String file) {
		return file.codePoints()
			.filter((letter) -> !Character.isISOControl(letter))
			.limit(LONGEST_NAME)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
