package dev.manabi.delivery;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does so much at a time, each message once.
 */
final class Crew implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Crew.class);

	private final int size;

	private final Duration patience;

	private final Set<Long> inHand = new HashSet<>();

	private final ExecutorService threads = Executors
		.newThreadPerTaskExecutor(Thread.ofVirtual().name("delivery-", 0).factory());

	/**
	 * A crew that does nothing yet.
	 * @param size how many messages are in hand at most
	 * @param patience how long it waits for what is in hand when it is to end
	 */
	Crew(int size, Duration patience) {
		this.size = size;
		this.patience = patience;
	}

	/** How many messages are in hand at most. */
	int size() {
		return this.size;
	}

	private synchronized int busy() {
		return this.inHand.size();
	}

	private synchronized int free() {
		return this.size - this.inHand.size();
	}

	/** Does it, unless the message is in hand or there is no room. */
	boolean take(Row row, Task task) {
		if (!begin(row.place())) {
			return false;
		}
		this.threads.execute(() -> {
			try {
				task.run();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			catch (RuntimeException ex) {
				log.error("A message was left as it was: {}", row.topic(), ex);
			}
			finally {
				end(row.place());
			}
		});
		return true;
	}

	/** Waits for this time, or until half of the room is free. */
	synchronized void awaitRoom(Duration most) throws InterruptedException {
		long end = System.nanoTime() + most.toNanos();
		for (long left = most.toNanos(); left > 0 && free() < this.size / 2; left = end - System.nanoTime()) {
			TimeUnit.NANOSECONDS.timedWait(this, left);
		}
	}

	private synchronized boolean begin(long place) {
		return free() > 0 && this.inHand.add(place);
	}

	private synchronized void end(long place) {
		this.inHand.remove(place);
		notifyAll();
	}

	/** Waits for what is in hand, but not for ever. */
	@Override
	public void close() {
		this.threads.shutdown();
		try {
			if (!this.threads.awaitTermination(this.patience.toMillis(), TimeUnit.MILLISECONDS)) {
				log.warn("{} messages are left on their way", busy());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Something done for a message. */
	@FunctionalInterface
	interface Task {

		void run() throws InterruptedException;

	}

}
