package dev.manabi.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How long everything has to wait once Teams says that it is too much, or can't be
 * reached.
 */
final class Brake {

	/** What Teams asks for is believed up to there. */
	private static final Duration LONGEST = Duration.ofMinutes(10);

	private final LongSupplier nanos;

	private final BackOff backOff;

	private long until;

	private int inARow;

	Brake(LongSupplier nanos, BackOff backOff) {
		this.nanos = nanos;
		this.backOff = backOff;
		this.until = nanos.getAsLong();
	}

	/**
	 * Brakes. What was on its way before and finds the same makes it no longer.
	 * @param after how long Teams asks to wait, if it does
	 * @return how long everything has to wait from now on
	 */
	synchronized Duration hit(Optional<Duration> after) {
		long now = this.nanos.getAsLong();
		if (this.until - now <= 0) {
			this.until = now + this.backOff.after(this.inARow++).toNanos();
		}
		Duration wait = after.orElse(Duration.ZERO);
		long asked = now + ((wait.compareTo(LONGEST) < 0) ? wait : LONGEST).toNanos();
		this.until = (asked - this.until > 0) ? asked : this.until;
		return Duration.ofNanos(this.until - now);
	}

	/** Something arrived. */
	synchronized void loosen() {
		this.inARow = 0;
	}

}
