package dev.manabi.tips;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

import dev.manabi.conversation.Recipient;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.PersonId;

/**
 * Takes note of what is to be sent and drawn anew, and sends nothing.
 */
public class NoOutbox implements Outbox {

	final Collection<Message> messages = new ConcurrentLinkedQueue<>();

	final Collection<String> refreshed = new ConcurrentLinkedQueue<>();

	@Override
	public int put(String run, Collection<Message> some) {
		this.messages.addAll(some);
		return some.size();
	}

	@Override
	public Optional<Delivery> find(String key) {
		return Optional.empty();
	}

	@Override
	public Optional<Delivery> findByActivity(Recipient recipient, String activity) {
		return Optional.empty();
	}

	@Override
	public List<Delivery> inRun(String run, Delivery.State state) {
		return List.of();
	}

	@Override
	public List<Delivery> of(PersonId recipient, String topic) {
		return List.of();
	}

	@Override
	public boolean cancel(String key) {
		return false;
	}

	@Override
	public void refresh(String key) {
		this.refreshed.add(key);
	}

	@Override
	public void refreshRun(String run) {
		this.refreshed.add(run);
	}

	@Override
	public void hold(String key, Duration time) {
		throw new UnsupportedOperationException();
	}

}
