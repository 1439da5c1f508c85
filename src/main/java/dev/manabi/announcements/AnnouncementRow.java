package dev.manabi.announcements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

import dev.manabi.announcements.Announcement.State;
import dev.manabi.roster.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Reads announcements as the database keeps them, still without whom they name.
 */
final class AnnouncementRow {

	private AnnouncementRow() {
	}

	static Announcement announcement(ResultSet row) throws SQLException {
		@Nullable String sentBy = row.getString("sent_by");
		return new Announcement(row.getString("id"), row.getInt("version"), State.valueOf(row.getString("state")),
				Optional.ofNullable(row.getString("revises")), contents(row),
				new Audience(row.getBoolean("everybody"), Set.of(), Set.of(), Set.of(), Set.of()),
				new PersonId(row.getString("changed_by")), instant(row, "changed_at"),
				new PersonId((sentBy != null) ? sentBy : row.getString("created_by")),
				Optional.ofNullable(row.getObject("send_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
	}

	private static Contents contents(ResultSet row) throws SQLException {
		return new Contents(row.getString("title"), row.getString("body"), row.getString("title_en"),
				row.getString("body_en"), row.getString("picture"), row.getString("link_title"),
				row.getString("link_title_en"), row.getString("link"), row.getString("session"));
	}

	static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
