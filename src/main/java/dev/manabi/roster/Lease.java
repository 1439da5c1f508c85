package dev.manabi.roster;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to read, renewed until it is given back, however long an answer takes. An
 * instance that dies renews it no more, so that another may read soon.
 */
final class Lease implements AutoCloseable {

	/** How long an instance that died keeps others from reading. */
	static final Duration LENGTH = Duration.ofMinutes(2);

	private static final Logger log = LoggerFactory.getLogger(Lease.class);

	private final Readings readings;

	private final Duration length;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("roster-lease").daemon().factory());

	private boolean over;

	private Lease(Readings readings, Duration length) {
		this.readings = readings;
		this.length = length;
		long pause = length.dividedBy(4).toMillis();
		var _ = this.timer.scheduleWithFixedDelay(this::keep, pause, pause, TimeUnit.MILLISECONDS);
	}

	/** Empty while another instance has it. */
	static Optional<Lease> take(Readings readings, Duration length) {
		return readings.claim(length) ? Optional.of(new Lease(readings, length)) : Optional.empty();
	}

	/**
	 * Makes sure that it is still had.
	 * @throws IllegalStateException if another instance has it
	 */
	synchronized void require() {
		if (this.over || !this.readings.claim(this.length)) {
			throw new IllegalStateException("Another instance reads the people now");
		}
	}

	private void keep() {
		try {
			require();
		}
		catch (RuntimeException ex) {
			log.warn("The right to read the people could not be renewed: {}", ex.getClass().getName());
		}
	}

	@Override
	public synchronized void close() {
		this.over = true;
		this.timer.shutdown();
		this.readings.release();
	}

}
