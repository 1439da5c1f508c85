package dev.manabi.tips;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.manabi.channels.StudyChannel;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was posted to study channels. Each post is sent once; what was taken back and is
 * to be seen again is posted anew.
 */
@Component
public class Posts {

	private final JdbcClient jdbc;

	private final Outbox outbox;

	private final Clock clock;

	Posts(JdbcClient jdbc, Outbox outbox, Clock clock) {
		this.jdbc = jdbc;
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * Posts something.
	 * @param subject what, 50 characters at most
	 * @param topic the name of the topic that says it
	 */
	void post(String subject, String topic, Collection<StudyChannel> channels) {
		List<Message> messages = channels.stream().map((channel) -> message(subject, topic, channel)).toList();
		if (!messages.isEmpty()) {
			this.outbox.put(topic + ":" + subject, messages);
		}
	}

	private Message message(String subject, String topic, StudyChannel channel) {
		String id = UUID.randomUUID().toString();
		this.jdbc.sql("INSERT INTO shared_post (id, subject, channel_id, gone) VALUES (:id, :subject, :channel, FALSE)")
			.param("id", id)
			.param("subject", subject)
			.param("channel", channel.id())
			.update();
		return new Message(key(id), channel.recipient(), topic, id, this.clock.instant());
	}

	/** Has all posts of it drawn anew where they stand. */
	void refresh(String subject) {
		standing(subject).forEach((id) -> this.outbox.refresh(key(id)));
	}

	/** Has all posts of it deleted from their channels. */
	void takeBack(String subject) {
		List<String> standing = standing(subject);
		this.jdbc.sql("UPDATE shared_post SET gone = TRUE WHERE subject = :subject").param("subject", subject).update();
		standing.forEach((id) -> this.outbox.refresh(key(id)));
	}

	private List<String> standing(String subject) {
		return this.jdbc.sql("SELECT id FROM shared_post WHERE subject = :subject AND NOT gone ORDER BY id")
			.param("subject", subject)
			.query((row, _) -> row.getString(1))
			.list();
	}

	/** The channels in which it stands or stood. */
	Set<String> channels(String subject) {
		return this.jdbc.sql("SELECT channel_id FROM shared_post WHERE subject = :subject")
			.param("subject", subject)
			.query((row, _) -> row.getString(1))
			.set();
	}

	/** What a post is of, empty if it is to be taken back. */
	public Optional<String> subject(String post) {
		return this.jdbc.sql("SELECT subject FROM shared_post WHERE id = :id AND NOT gone")
			.param("id", post)
			.query((row, _) -> row.getString(1))
			.optional();
	}

	private static String key(String post) {
		return "post:" + post;
	}

}
