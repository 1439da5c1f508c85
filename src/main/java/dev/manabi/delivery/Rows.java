package dev.manabi.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import dev.manabi.conversation.Recipient;
import dev.manabi.delivery.Delivery.Reason;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.roster.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How the database keeps messages.
 */
final class Rows {

	/** Teams' ids are far shorter. */
	static final int LONGEST_ACTIVITY = 200;

	private Rows() {
	}

	static Row row(ResultSet row) throws SQLException {
		return new Row(row.getLong("place"), delivery(row), row.getInt("attempts"), row.getInt("faults"),
				row.getInt("refreshes"));
	}

	static Delivery delivery(ResultSet row) throws SQLException {
		Message message = new Message(row.getString("message_key"), recipient(row), row.getString("topic"),
				row.getString("subject"), instant(row, "not_before"));
		return new Delivery(message, row.getString("run"), State.valueOf(row.getString("state")),
				Optional.ofNullable(row.getString("reason")).map(Reason::valueOf), row.getString("activity"),
				instant(row, "state_at"));
	}

	private static Recipient recipient(ResultSet row) throws SQLException {
		@Nullable String channel = row.getString("channel");
		return (channel != null) ? new Recipient.Channel(channel)
				: new Recipient.Somebody(new PersonId(row.getString("person_id")));
	}

	static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
