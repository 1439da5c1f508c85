package dev.manabi.announcements;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import dev.manabi.announcements.Announcement.State;
import dev.manabi.roster.PersonId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How the database keeps announcements.
 */
@Component
class AnnouncementRows {

	private static final String CHANGE = """
			UPDATE announcement SET version = version + 1, title = :title, body = :body, title_en = :titleEn,
			    body_en = :bodyEn, picture = :picture, link_title = :linkTitle, link_title_en = :linkTitleEn,
			    link = :link, session = :session, changed_by = :by, changed_at = :now WHERE id = :id""";

	private final JdbcClient jdbc;

	private final AudienceRows audiences;

	private final Clock clock;

	AnnouncementRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.audiences = new AudienceRows(jdbc);
		this.clock = clock;
	}

	Optional<Announcement> find(String id) {
		return this.jdbc.sql("SELECT * FROM announcement WHERE id = :id")
			.param("id", id)
			.query((row, _) -> AnnouncementRow.announcement(row))
			.optional()
			.map(this::addressed);
	}

	Optional<Announcement> revisionOf(String id) {
		return this.jdbc.sql("SELECT * FROM announcement WHERE revises = :id")
			.param("id", id)
			.query((row, _) -> AnnouncementRow.announcement(row))
			.optional()
			.map(this::addressed);
	}

	/** What was changed last comes first. */
	List<Announcement> list(int from, int most) {
		return this.jdbc.sql("""
				SELECT * FROM announcement ORDER BY changed_at DESC, id
				OFFSET :from ROWS FETCH FIRST :most ROWS ONLY
				""")
			.param("from", from)
			.param("most", most)
			.query((row, _) -> AnnouncementRow.announcement(row))
			.list()
			.stream()
			.map(this::addressed)
			.toList();
	}

	int count() {
		return this.jdbc.sql("SELECT count(*) FROM announcement").query(Integer.class).single();
	}

	/** What is to go out by now, or was stopped on its way there. */
	List<Announcement> due() {
		return this.jdbc.sql("""
				SELECT * FROM announcement WHERE state = 'SENDING' OR (state = 'SCHEDULED' AND send_at <= :now)
				ORDER BY send_at, id
				""")
			.param("now", now())
			.query((row, _) -> AnnouncementRow.announcement(row))
			.list()
			.stream()
			.map(this::addressed)
			.toList();
	}

	/** False if there is one with this id, or of the same new words. */
	boolean add(String id, @Nullable String revises, Contents contents, PersonId by) {
		return write("""
				INSERT INTO announcement (id, version, state, revises, title, body, title_en, body_en, picture,
				    link_title, link_title_en, link, session, everybody, created_by, changed_by, changed_at)
				VALUES (:id, 1, 'DRAFT', :revises, :title, :body, :titleEn, :bodyEn, :picture,
				    :linkTitle, :linkTitleEn, :link, :session, FALSE, :by, :by, :now)
				ON CONFLICT DO NOTHING
				""", id, contents, by).param("revises", revises, Types.VARCHAR).update() == 1;
	}

	/** False if there is another version, or it is no draft. */
	boolean write(String id, int version, Contents contents, PersonId by) {
		return write(CHANGE + " AND version = :version AND state = 'DRAFT'", id, contents, by).param("version", version)
			.update() == 1;
	}

	/** Gives what was sent its new words. */
	boolean rewrite(String id, Contents contents, PersonId by) {
		return write(CHANGE + " AND state IN ('SENDING', 'SENT')", id, contents, by).update() == 1;
	}

	private JdbcClient.StatementSpec write(String sql, String id, Contents contents, PersonId by) {
		return this.jdbc.sql(sql)
			.param("id", id)
			.param("title", contents.title())
			.param("body", contents.body())
			.param("titleEn", contents.titleEn())
			.param("bodyEn", contents.bodyEn())
			.param("picture", contents.picture())
			.param("linkTitle", contents.linkTitle())
			.param("linkTitleEn", contents.linkTitleEn())
			.param("link", contents.link())
			.param("session", contents.session())
			.param("by", by.value())
			.param("now", now());
	}

	/** False if there is another version, or it is no draft. */
	boolean address(String id, int version, Audience audience, PersonId by) {
		boolean changed = this.jdbc.sql("""
				UPDATE announcement SET version = version + 1, everybody = :everybody, changed_by = :by,
				    changed_at = :now WHERE id = :id AND version = :version AND state = 'DRAFT'
				""")
			.param("everybody", audience.everybody())
			.param("by", by.value())
			.param("now", now())
			.param("id", id)
			.param("version", version)
			.update() == 1;
		if (changed) {
			this.audiences.put(id, audience);
		}
		return changed;
	}

	/** Begins to send what is due by now. False if it no longer is. */
	boolean release(String id) {
		return this.jdbc.sql("""
				UPDATE announcement SET state = 'SENDING', changed_at = :now
				WHERE id = :id AND state = 'SCHEDULED' AND send_at <= :now
				""").param("now", now()).param("id", id).update() == 1;
	}

	/**
	 * Has it go out at a time.
	 * @return false if it is no longer what was seen
	 */
	boolean schedule(Announcement seen, Instant sendAt, PersonId by) {
		return this.jdbc.sql("""
				UPDATE announcement SET state = 'SCHEDULED', changed_at = :now, send_at = :sendAt, sent_by = :by
				WHERE id = :id AND state = :state AND version = :version
				""")
			.param("now", now())
			.param("sendAt", sendAt.atOffset(ZoneOffset.UTC))
			.param("by", by.value())
			.param("id", seen.id())
			.param("state", seen.state().name())
			.param("version", seen.version())
			.update() == 1;
	}

	/**
	 * Brings it from one of some states to another.
	 * @return false if it is in none of these states
	 */
	boolean move(String id, List<State> from, State to) {
		return this.jdbc.sql("""
				UPDATE announcement SET state = :to, changed_at = :now WHERE id = :id AND state IN (:from)
				""")
			.param("to", to.name())
			.param("now", now())
			.param("id", id)
			.param("from", from.stream().map(Enum::name).toList())
			.update() == 1;
	}

	/** False if it is no draft, or no longer what was seen. */
	boolean remove(String id, int version) {
		boolean removed = this.jdbc
			.sql("DELETE FROM announcement WHERE id = :id AND state = 'DRAFT' AND version = :version")
			.param("id", id)
			.param("version", version)
			.update() == 1;
		if (removed) {
			this.audiences.remove(id);
		}
		return removed;
	}

	void leave(String id) {
		this.jdbc.sql("UPDATE announcement SET left_at = :now WHERE id = :id")
			.param("now", now())
			.param("id", id)
			.update();
	}

	/** Until when what may have arrived was left as it is. */
	Instant left(String id) {
		return this.jdbc.sql("SELECT left_at FROM announcement WHERE id = :id AND left_at IS NOT NULL")
			.param("id", id)
			.query((row, _) -> AnnouncementRow.instant(row, "left_at"))
			.optional()
			.orElse(Instant.EPOCH);
	}

	private Announcement addressed(Announcement bare) {
		Audience audience = this.audiences.of(bare.id(), bare.audience().everybody());
		return new Announcement(bare.id(), bare.version(), bare.state(), bare.revises(), bare.contents(), audience,
				bare.changedBy(), bare.changedAt(), bare.author(), bare.sendAt());
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

}
