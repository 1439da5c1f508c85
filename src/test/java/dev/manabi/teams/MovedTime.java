package dev.manabi.teams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Time that passes when a test says so.
 */
final class MovedTime implements InstantSource {

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T03:00:00Z"));

	@Override
	public Instant instant() {
		return this.now.get();
	}

	void pass(Duration duration) {
		this.now.updateAndGet((before) -> before.plus(duration));
	}

}
