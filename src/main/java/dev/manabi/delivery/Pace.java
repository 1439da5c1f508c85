package dev.manabi.delivery;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

import dev.manabi.conversation.Gate;

/**
 * The pace of the whole installation: in no second more requests leave than Teams takes.
 * Whoever sends waits twice: {@link #await()} before a message is begun, so that few are
 * on their way at a time, and at the gate, where the connector asks for the very moment.
 */
final class Pace implements Gate {

	/**
	 * So many are begun and not on the wire, lest the gate ever wait for somebody to
	 * come.
	 */
	private static final int AHEAD = 15;

	/** Who stands longer holds a connection that may be closed meanwhile. */
	private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

	private final LongSupplier nanos;

	private final Departures departures;

	private final ReentrantLock lock = new ReentrantLock(true);

	private final ReentrantLock queue = new ReentrantLock(true);

	private final Condition room = this.lock.newCondition();

	private final Condition departure = this.lock.newCondition();

	private int begun;

	private int onTheWire;

	private boolean careful;

	/**
	 * A pace that begins after a second.
	 * @param nanos the time as {@link System#nanoTime()} tells it
	 */
	Pace(int perSecond, LongSupplier nanos) {
		if (perSecond < 1) {
			throw new IllegalArgumentException("At least one message a second: " + perSecond);
		}
		this.nanos = nanos;
		this.departures = new Departures(perSecond, nanos.getAsLong());
	}

	/** Waits until a message may be begun. */
	void await() throws InterruptedException {
		this.lock.lockInterruptibly();
		try {
			for (long wait = untilBegun(); wait > 0; wait = untilBegun()) {
				long _ = this.room.awaitNanos(wait);
			}
			this.begun++;
		}
		finally {
			this.lock.unlock();
		}
	}

	/** A message that was begun is no longer on its way. */
	void ended() {
		change(() -> {
			this.begun--;
			this.room.signal();
		});
	}

	/**
	 * Lets nothing out for this time, such as when Teams had too much, and after that one
	 * message after the other until one arrives.
	 */
	void slowDown(Duration time) {
		change(() -> {
			this.departures.halt(this.nanos.getAsLong() + time.toNanos());
			this.careful = true;
		});
	}

	/** Something arrived. */
	void goOn() {
		change(() -> {
			if (this.careful) {
				this.careful = false;
				this.room.signalAll();
			}
		});
	}

	@Override
	public Passage pass(String conversation) throws InterruptedException {
		this.queue.lockInterruptibly();
		try {
			return first(conversation);
		}
		finally {
			this.queue.unlock();
		}
	}

	/** Nobody waits behind somebody whose conversation is full. */
	private Passage first(String conversation) throws InterruptedException {
		this.lock.lockInterruptibly();
		try {
			long full = this.departures.full(conversation, this.nanos.getAsLong());
			long wait = this.departures.full(this.nanos.getAsLong());
			while (full == 0 && wait > 0 && wait <= PATIENCE) {
				long _ = this.departure.awaitNanos(wait);
				wait = this.departures.full(this.nanos.getAsLong());
			}
			if (full > 0 || wait > 0) {
				return new NotNow(Duration.ofNanos(Math.max(full, wait)));
			}
			Departures.Request request = this.departures.leave(conversation, this.nanos.getAsLong());
			this.onTheWire++;
			this.room.signal();
			return new Go(() -> change(() -> departed(request)), () -> change(() -> answered(request)));
		}
		finally {
			this.lock.unlock();
		}
	}

	private void departed(Departures.Request request) {
		request.departed(this.nanos.getAsLong());
		this.departure.signal();
	}

	private void answered(Departures.Request request) {
		this.departures.answered(request, this.nanos.getAsLong());
		this.onTheWire--;
		this.departure.signal();
	}

	private void change(Runnable change) {
		this.lock.lock();
		try {
			change.run();
		}
		finally {
			this.lock.unlock();
		}
	}

	/** While enough are begun somebody's passing is waited for. */
	private long untilBegun() {
		boolean enough = this.careful ? this.begun > 0 : this.begun - this.onTheWire >= AHEAD;
		return Math.max(enough ? PATIENCE : 0, this.departures.halted(this.nanos.getAsLong()));
	}

}
