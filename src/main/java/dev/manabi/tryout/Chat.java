package dev.manabi.tryout;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * What is said in one person's chat with the bot or in a channel, and whoever watches it.
 */
class Chat {

	private final List<Message> messages = new ArrayList<>();

	private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

	private final Clock clock;

	Chat(Clock clock) {
		this.clock = clock;
	}

	synchronized List<Message> messages() {
		return List.copyOf(this.messages);
	}

	synchronized Optional<Message> find(String id) {
		return this.messages.stream().filter((message) -> message.id().equals(id)).findFirst();
	}

	synchronized void add(Message said) {
		Message message = said.at(this.clock.instant());
		this.messages.add(message);
		tell("message", message);
	}

	/** Changes a message; false if there is none of that id. */
	synchronized boolean change(String id, UnaryOperator<Message> change) {
		for (int i = 0; i < this.messages.size(); i++) {
			if (this.messages.get(i).id().equals(id)) {
				Message changed = change.apply(this.messages.get(i));
				this.messages.set(i, changed);
				tell("update", changed);
				return true;
			}
		}
		return false;
	}

	synchronized boolean delete(String id) {
		boolean gone = this.messages.removeIf((message) -> message.id().equals(id));
		if (gone) {
			tell("delete", Map.of("id", id));
		}
		return gone;
	}

	synchronized void clear() {
		this.messages.clear();
		tell("reset", Map.of());
	}

	void typing() {
		tell("typing", Map.of());
	}

	/** It became another time, for every chat. */
	void otherTime() {
		tell("day", Map.of());
	}

	void watch(Watcher watcher) {
		this.watchers.add(watcher);
	}

	void leave(Watcher watcher) {
		this.watchers.remove(watcher);
	}

	private void tell(String event, Object data) {
		this.watchers.forEach((watcher) -> watcher.happened(event, data));
	}

	/** Hears what happens in the chat. */
	@FunctionalInterface
	interface Watcher {

		void happened(String event, Object data);

	}

}
