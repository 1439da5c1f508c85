package dev.manabi.delivery;

import java.time.Instant;

import dev.manabi.conversation.Recipient;
import dev.manabi.roster.PersonId;

/**
 * Something to be sent to somebody or to a channel.
 *
 * @param key what it is about and whom it is for, 200 characters at most; of one key one
 * message is ever sent
 * @param recipient who gets it
 * @param topic the name of its {@link Topic}
 * @param subject what the topic needs to know to say it, 1,000 characters at most
 * @param notBefore when it may be sent
 */
public record Message(String key, Recipient recipient, String topic, String subject, Instant notBefore) {

	private static final int LONGEST_KEY = 200;

	private static final int LONGEST_SUBJECT = 1000;

	public Message {
		if (key.isBlank() || key.length() > LONGEST_KEY) {
			throw new IllegalArgumentException("The key of a message has 1 to 200 characters: " + key.length());
		}
		if (subject.length() > LONGEST_SUBJECT) {
			throw new IllegalArgumentException("The subject of a message has at most 1,000 characters");
		}
	}

	/** Something for somebody's own chat. */
	public Message(String key, PersonId person, String topic, String subject, Instant notBefore) {
		this(key, new Recipient.Somebody(person), topic, subject, notBefore);
	}

	/**
	 * Who gets it.
	 * @throws IllegalStateException if it is for a channel
	 */
	public PersonId person() {
		return switch (this.recipient) {
			case Recipient.Somebody(PersonId id) -> id;
			case Recipient.Channel _ -> throw new IllegalStateException("A message for a channel: " + this.key);
		};
	}

}
