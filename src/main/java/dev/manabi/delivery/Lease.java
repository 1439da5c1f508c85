package dev.manabi.delivery;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import net.javacrumbs.shedlock.core.SimpleLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to send, prolonged until it is given back. Whether it is still had is told by
 * a clock that nobody sets, from before the database was asked: an instance that stood
 * still knows that it is over before it can ask anybody.
 */
final class Lease implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Lease.class);

	private final String term = UUID.randomUUID().toString();

	private final Duration length;

	private final LongSupplier nanos;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("delivery-lease").daemon().factory());

	private SimpleLock lock;

	private volatile long until;

	private volatile boolean over;

	/**
	 * Keeps a lock that was taken.
	 * @param asked when it was asked for
	 */
	Lease(SimpleLock lock, Duration length, long asked, LongSupplier nanos) {
		this.lock = lock;
		this.length = length;
		this.nanos = nanos;
		this.until = end(asked);
		long pause = length.dividedBy(4).toMillis();
		var _ = this.timer.scheduleWithFixedDelay(this::prolong, pause, pause, TimeUnit.MILLISECONDS);
	}

	/** Tells this time as the one that sends from every other, of whichever instance. */
	String term() {
		return this.term;
	}

	boolean holds() {
		return !this.over && this.until - this.nanos.getAsLong() > 0;
	}

	private synchronized void prolong() {
		if (this.over) {
			return;
		}
		try {
			long asked = this.nanos.getAsLong();
			this.lock.extend(this.length, Duration.ZERO).ifPresentOrElse((longer) -> {
				this.lock = longer;
				this.until = end(asked);
			}, () -> this.over = true);
		}
		catch (RuntimeException ex) {
			log.warn("The right to send messages could not be prolonged: {}", ex.getClass().getName());
		}
	}

	/** A tenth earlier than the database says, for what leaves at the last moment. */
	private long end(long asked) {
		return asked + this.length.toNanos() / 10 * 9;
	}

	/** Gives it back, unless it was lost. */
	@Override
	public synchronized void close() {
		boolean had = holds();
		this.over = true;
		this.timer.shutdownNow();
		if (had) {
			this.lock.unlock();
		}
	}

}
