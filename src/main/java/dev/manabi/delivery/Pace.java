package dev.manabi.delivery;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
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

	/** So many may stand at the gate, lest it ever wait for somebody to come. */
	private static final int AHEAD = 10;

	/** Who stands longer holds a connection that may be closed meanwhile. */
	private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

	private final LongSupplier nanos;

	private final Departures departures;

	/**
	 * Between two messages that are begun: twice the pace, so that the gate gets busy.
	 */
	private final long between;

	private final ReentrantLock lock = new ReentrantLock(true);

	private final ReentrantLock queue = new ReentrantLock(true);

	private final Condition changed = this.lock.newCondition();

	private int standing;

	private long lastBegun;

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
		this.between = Duration.ofSeconds(1).dividedBy(4L * perSecond).toNanos();
		this.lastBegun = nanos.getAsLong() - this.between;
	}

	/** Waits until a message may be begun. */
	void await() throws InterruptedException {
		this.lock.lockInterruptibly();
		try {
			for (long wait = untilBegun(); wait > 0; wait = untilBegun()) {
				long _ = this.changed.awaitNanos(wait);
			}
			this.lastBegun = this.nanos.getAsLong();
		}
		finally {
			this.lock.unlock();
		}
	}

	/** Lets nothing out for this time, such as when Teams had too much. */
	void slowDown(Duration time) {
		this.lock.lock();
		try {
			this.departures.halt(this.nanos.getAsLong() + time.toNanos());
			this.changed.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	@Override
	public Passage pass(String conversation) throws InterruptedException {
		stand(1);
		try {
			this.queue.lockInterruptibly();
			try {
				return first(conversation);
			}
			finally {
				this.queue.unlock();
			}
		}
		finally {
			stand(-1);
		}
	}

	/** Nobody waits behind somebody whose conversation is full. */
	private Passage first(String conversation) throws InterruptedException {
		this.lock.lockInterruptibly();
		try {
			long full = this.departures.full(conversation, this.nanos.getAsLong());
			long wait = this.departures.full(this.nanos.getAsLong());
			while (full == 0 && wait > 0 && wait <= PATIENCE) {
				long _ = this.changed.awaitNanos(wait);
				wait = this.departures.full(this.nanos.getAsLong());
			}
			if (full > 0 || wait > 0) {
				return new NotNow(Duration.ofNanos(Math.max(full, wait)));
			}
			Departures.Request request = this.departures.leave(conversation, this.nanos.getAsLong());
			return new Go(() -> departed(request));
		}
		finally {
			this.lock.unlock();
		}
	}

	private void departed(Departures.Request request) {
		this.lock.lock();
		try {
			request.departed(this.nanos.getAsLong());
			this.changed.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void stand(int more) {
		this.lock.lock();
		try {
			this.standing += more;
			this.changed.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	/** While the gate is crowded somebody's passing is waited for. */
	private long untilBegun() {
		long now = this.nanos.getAsLong();
		long crowded = (this.standing >= AHEAD) ? PATIENCE : 0;
		return Math.max(Math.max(crowded, this.departures.halted(now)), this.lastBegun + this.between - now);
	}

}
