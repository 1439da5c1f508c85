package dev.manabi.announcements;

import java.util.List;

import dev.manabi.conversation.Reacted;
import dev.manabi.conversation.Recipient;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.PersonId;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How people reacted in Teams to announcements, in their own chats and in study channels.
 */
@Component
public class Reactions {

	private static final String OWN_CHAT = "";

	private final JdbcClient jdbc;

	private final Outbox outbox;

	Reactions(JdbcClient jdbc, Outbox outbox) {
		this.jdbc = jdbc;
		this.outbox = outbox;
	}

	@EventListener
	void reacted(Reacted reacted) {
		this.outbox.findByActivity(reacted.where(), reacted.message())
			.map(Delivery::message)
			.filter((message) -> message.topic().equals(Announcement.TOPIC))
			.ifPresent((message) -> note(message.subject(), reacted));
	}

	/** All of them, the most frequent kind first. */
	public List<Count> of(String announcement) {
		return this.jdbc.sql("""
				SELECT kind, count(*) AS people FROM announcement_reaction WHERE announcement = :announcement
				GROUP BY kind ORDER BY people DESC, kind
				""")
			.param("announcement", announcement)
			.query((row, _) -> new Count(row.getString("kind"), row.getInt("people")))
			.list();
	}

	List<Reaction> each(String announcement) {
		return this.jdbc.sql("""
				SELECT place, person_id, kind FROM announcement_reaction WHERE announcement = :announcement
				ORDER BY place, kind, person_id
				""")
			.param("announcement", announcement)
			.query((row, _) -> new Reaction(where(row.getString("place"), new PersonId(row.getString("person_id"))),
					row.getString("kind")))
			.list();
	}

	private void note(String announcement, Reacted reacted) {
		reacted.removed().forEach((kind) -> change("""
				DELETE FROM announcement_reaction
				WHERE announcement = :announcement AND place = :place AND person_id = :person AND kind = :kind
				""", announcement, reacted, kind));
		reacted.added().forEach((kind) -> change("""
				INSERT INTO announcement_reaction (announcement, place, person_id, kind)
				VALUES (:announcement, :place, :person, :kind)
				ON CONFLICT DO NOTHING
				""", announcement, reacted, kind));
	}

	private void change(String sql, String announcement, Reacted reacted, String kind) {
		this.jdbc.sql(sql)
			.param("announcement", announcement)
			.param("place", place(reacted.where()))
			.param("person", reacted.person().value())
			.param("kind", kind)
			.update();
	}

	private static String place(Recipient where) {
		return switch (where) {
			case Recipient.Somebody _ -> OWN_CHAT;
			case Recipient.Channel(String id) -> id;
		};
	}

	private static Recipient where(String place, PersonId person) {
		return place.equals(OWN_CHAT) ? new Recipient.Somebody(person) : new Recipient.Channel(place);
	}

	/**
	 * How many reacted in one way.
	 *
	 * @param kind what Teams calls it, such as {@code like}
	 */
	public record Count(String kind, int people) {
	}

	/**
	 * One reaction.
	 *
	 * @param where to the announcement in whose chat or which channel
	 */
	record Reaction(Recipient where, String kind) {
	}

}
