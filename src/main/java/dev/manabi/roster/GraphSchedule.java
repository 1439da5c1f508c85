package dev.manabi.roster;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Reads the people again and again, on one thread of its own, so that nothing waits for
 * it and it never runs twice at once.
 */
final class GraphSchedule implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(GraphSchedule.class);

	private final GraphSync sync;

	private final Duration every;

	private @Nullable ScheduledExecutorService thread;

	GraphSchedule(GraphSync sync, Duration every) {
		this.sync = sync;
		this.every = every;
	}

	@Override
	public synchronized void start() {
		ScheduledExecutorService started = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("roster-graph").daemon().factory());
		this.thread = started;
		started.execute(() -> run(started));
	}

	@Override
	public synchronized void stop() {
		if (this.thread != null) {
			this.thread.shutdownNow();
			this.thread = null;
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.thread != null;
	}

	/** Where another instance reads, it is seen to soon that it is still alive. */
	private void run(ScheduledExecutorService thread) {
		Duration pause = read() ? this.every : Collections.min(List.of(this.every, Lease.LENGTH));
		if (!thread.isShutdown()) {
			var _ = thread.schedule(() -> run(thread), pause.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	/** A failure is logged by its kind only: the answer of Graph may name people. */
	private boolean read() {
		try {
			return this.sync.run();
		}
		catch (GraphException ex) {
			log.warn("The roster stays as last known: {} ({})", ex.getMessage(), kind(ex));
		}
		catch (RuntimeException ex) {
			log.error("The roster stays as last known: {}", kind(ex));
		}
		return true;
	}

	private static String kind(Throwable failure) {
		Throwable cause = failure.getCause();
		return (cause != null) ? kind(cause) : failure.getClass().getName();
	}

}
