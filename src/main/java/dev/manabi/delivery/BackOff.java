package dev.manabi.delivery;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before something is tried again: twice as long each time, up to a
 * minute, and never all at the same moment.
 *
 * @param chance a number from 0 to 1
 */
record BackOff(DoubleSupplier chance) {

	private static final Duration FIRST = Duration.ofSeconds(1);

	private static final int MOST_DOUBLED = 6;

	private static final Duration LONGEST = Duration.ofMinutes(1);

	BackOff() {
		this(() -> ThreadLocalRandom.current().nextDouble());
	}

	/**
	 * Half of it is certain, the other half by chance.
	 * @param before how often it was tried again before
	 */
	Duration after(int before) {
		long whole = Math.min(FIRST.toMillis() << Math.min(before, MOST_DOUBLED), LONGEST.toMillis());
		return Duration.ofMillis(whole / 2 + Math.round(whole / 2 * this.chance.getAsDouble()));
	}

}
