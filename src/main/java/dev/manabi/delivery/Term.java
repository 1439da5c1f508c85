package dev.manabi.delivery;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import dev.manabi.conversation.Gate;

/**
 * The time in which this instance is the one that sends, at the pace of the installation.
 */
final class Term implements Way, Gate {

	private static final int MOST_STUMBLES = 3;

	private final Lease lease;

	private final Pace pace;

	private final Brake brake;

	private final Halts halts;

	private final Set<Thread> waiting = new HashSet<>();

	private final AtomicInteger stumbles = new AtomicInteger();

	private volatile boolean over;

	/** Begins as slowly as Teams asked another to be. */
	Term(Lease lease, Pace pace, Brake brake, Halts halts) {
		this.lease = lease;
		this.pace = pace;
		this.brake = brake;
		this.halts = halts;
		Duration left = halts.left();
		if (left.isPositive()) {
			pace.slowDown(left);
		}
	}

	boolean lasts() {
		return !this.over && this.lease.holds();
	}

	@Override
	public String sender() {
		return this.lease.term();
	}

	@Override
	public boolean await() throws InterruptedException {
		if (!enter()) {
			return false;
		}
		try {
			this.pace.await();
		}
		catch (InterruptedException ex) {
			return false;
		}
		finally {
			leave();
		}
		if (!lasts()) {
			this.pace.ended();
			return false;
		}
		return true;
	}

	@Override
	public void ended() {
		this.pace.ended();
	}

	/** Asked again at the very last moment: much may have happened on the way here. */
	@Override
	public Passage pass(String conversation) throws InterruptedException {
		if (!this.lease.holds()) {
			return new NotNow(Duration.ZERO);
		}
		Passage passage = this.pace.pass(conversation);
		if (passage instanceof Go(Runnable departed, Runnable answered) && !this.lease.holds()) {
			departed.run();
			answered.run();
			return new NotNow(Duration.ZERO);
		}
		return passage;
	}

	@Override
	public Duration slowDown(Optional<Duration> after) {
		Duration wait = this.brake.hit(after);
		this.pace.slowDown(wait);
		this.halts.keep(wait);
		return wait;
	}

	@Override
	public void stumble() {
		if (this.stumbles.incrementAndGet() >= MOST_STUMBLES) {
			Duration _ = slowDown(Optional.empty());
		}
	}

	@Override
	public void goOn() {
		this.stumbles.set(0);
		this.brake.loosen();
		this.pace.goOn();
	}

	/** Whoever waits waits no longer; what is on its way is left alone. */
	@Override
	public synchronized void giveUp() {
		this.over = true;
		this.waiting.forEach(Thread::interrupt);
	}

	private synchronized boolean enter() {
		return !this.over && this.waiting.add(Thread.currentThread());
	}

	private synchronized void leave() {
		this.waiting.remove(Thread.currentThread());
		boolean _ = Thread.interrupted();
	}

}
