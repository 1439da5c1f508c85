package dev.manabi.tips;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

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
		add(id, subject, channel.id(), false);
		return new Message(key(id), channel.recipient(), topic, id, this.clock.instant());
	}

	private void add(String id, String subject, String channel, boolean gone) {
		this.jdbc.sql("INSERT INTO shared_post (id, subject, channel_id, gone) VALUES (:id, :subject, :channel, :gone)")
			.param("id", id)
			.param("subject", subject)
			.param("channel", channel)
			.param("gone", gone)
			.update();
	}

	/** Has all posts of it drawn anew where they stand. */
	void refresh(String subject) {
		standingIn(subject).keySet().forEach((id) -> this.outbox.refresh(key(id)));
	}

	/**
	 * Has it stand in these channels alone. What stands there stays and is drawn anew.
	 */
	void move(String subject, String topic, Collection<StudyChannel> channels) {
		Set<String> ids = ids(channels);
		Map<String, String> standing = standingIn(subject);
		standing.forEach((post, channel) -> {
			if (!ids.contains(channel)) {
				this.jdbc.sql("UPDATE shared_post SET gone = TRUE WHERE id = :id").param("id", post).update();
			}
			this.outbox.refresh(key(post));
		});
		post(subject, topic, channels.stream().filter((channel) -> !standing.containsValue(channel.id())).toList());
	}

	/**
	 * Has it count as having stood in these channels, too, for when it is posted again.
	 */
	void reserve(String subject, Collection<StudyChannel> channels) {
		Set<String> known = channels(subject);
		ids(channels).stream()
			.filter((channel) -> !known.contains(channel))
			.forEach((channel) -> add(UUID.randomUUID().toString(), subject, channel, true));
	}

	private static Set<String> ids(Collection<StudyChannel> channels) {
		return channels.stream().map(StudyChannel::id).collect(Collectors.toSet());
	}

	/** Has all posts of it deleted from their channels. */
	void takeBack(String subject) {
		Set<String> standing = standingIn(subject).keySet();
		this.jdbc.sql("UPDATE shared_post SET gone = TRUE WHERE subject = :subject").param("subject", subject).update();
		standing.forEach((id) -> this.outbox.refresh(key(id)));
	}

	/** Whether it stands in any channel, or is about to. */
	boolean isStanding(String subject) {
		return !standingIn(subject).isEmpty();
	}

	/** The posts that stand, and in which channel each does. */
	private Map<String, String> standingIn(String subject) {
		Map<String, String> standing = new TreeMap<>();
		this.jdbc.sql("SELECT id, channel_id FROM shared_post WHERE subject = :subject AND NOT gone")
			.param("subject", subject)
			.query((row) -> {
				standing.put(row.getString(1), row.getString(2));
			});
		return standing;
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
