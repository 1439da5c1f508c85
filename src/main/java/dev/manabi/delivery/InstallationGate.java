package dev.manabi.delivery;

import java.util.concurrent.atomic.AtomicReference;

import dev.manabi.conversation.Gate;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The gate of what the bot says on its own: at the pace of the installation where this
 * instance is the one that sends. What others say unasked is little, and the reserve is
 * for that.
 */
@Component
class InstallationGate implements Gate {

	private final AtomicReference<@Nullable Term> term = new AtomicReference<>();

	@Override
	public Passage pass(String conversation) throws InterruptedException {
		Term now = this.term.get();
		return ((now != null) ? now : OPEN).pass(conversation);
	}

	void keptBy(Term now) {
		this.term.set(now);
	}

	void open() {
		this.term.set(null);
	}

}
