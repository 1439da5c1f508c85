package dev.manabi.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Recipient;
import dev.manabi.roster.PersonId;

/**
 * Where messages wait until they are sent. What is put here in a transaction is there
 * with it, or not at all.
 */
public interface Outbox {

	/**
	 * Puts messages in; one whose key is known stays as it is.
	 * @param run what they are sent and stopped together as, begun with the first: a name
	 * of 100 characters at most, such as {@code reminders:2026-12-01}
	 * @return how many were new
	 */
	int put(String run, Collection<Message> messages);

	Optional<Delivery> find(String key);

	/** The messages of a topic to somebody, the newest first. */
	List<Delivery> of(PersonId recipient, String topic);

	/** The message that Teams calls so, in somebody's own chat or in a channel. */
	Optional<Delivery> findByActivity(Recipient recipient, String activity);

	/** The messages of a run that are in a state, in the order they were put in. */
	List<Delivery> inRun(String run, Delivery.State state);

	/** Calls off what waits; what is on its way stays so. False if nothing waited. */
	boolean cancel(String key);

	/**
	 * Has a message that was sent drawn anew in the chat where it stands. Nothing happens
	 * if it was not sent or its topic has nothing to say any more; in the background, and
	 * at the pace of everything else.
	 */
	void refresh(String key);

	/** The same for every message of a run. */
	void refreshRun(String run);

	/**
	 * Leaves a message that was sent as it stands for so long, since whoever has it fills
	 * in what took its place; it is drawn anew after that. No time at all lets go of it.
	 */
	void hold(String key, Duration time);

}
