package dev.manabi.announcements;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import dev.manabi.conversation.Recipient;
import dev.manabi.roster.PersonId;

/**
 * Something that coordinators tell many.
 *
 * @param version which one of its wordings this is, so that two who change it see each
 * other
 * @param state how far it is
 * @param revises what it is to be the new wording of, if it is of one that was sent
 * @param contents what it says
 * @param audience whom it is for
 * @param changedBy who changed it last
 * @param changedAt when
 * @param author who sent it or is about to, before that who began it
 * @param sendAt when it goes or went out, if that is known
 */
public record Announcement(String id, int version, State state, Optional<String> revises, Contents contents,
		Audience audience, PersonId changedBy, Instant changedAt, PersonId author, Optional<Instant> sendAt) {

	/** The topic of the messages. */
	public static final String TOPIC = "announcement";

	/** How far it is. */
	public enum State {

		/** It is being written. */
		DRAFT,

		/** It goes out at a time. */
		SCHEDULED,

		/** It is being put into the outbox. */
		SENDING,

		/** It is in the outbox for everybody it was for. */
		SENT,

		/** It was taken back. */
		RECALLED;

		/** Whether people get it. */
		public boolean isOut() {
			return this == SENDING || this == SENT;
		}

	}

	/** Whether its time has come, though nothing of it is in the outbox yet. */
	public boolean isDue(Instant now) {
		return this.state == State.SCHEDULED && this.sendAt.filter((time) -> !time.isAfter(now)).isPresent();
	}

	/** What its messages are sent and stopped together as. */
	public String run() {
		return run(this.id);
	}

	static String run(String id) {
		return TOPIC + ":" + id;
	}

	/** By which it reaches somebody or a channel once. */
	public String key(Recipient recipient) {
		return run() + ":" + switch (recipient) {
			case Recipient.Somebody(PersonId person) -> person.value();
			case Recipient.Channel(String channel) ->
				"channel-" + UUID.nameUUIDFromBytes(channel.getBytes(StandardCharsets.UTF_8));
		};
	}

}
