package dev.manabi.teams;

import java.io.IOException;
import java.time.Duration;

/**
 * A request was not let out.
 */
class HeldBackException extends IOException {

	private static final long serialVersionUID = 1L;

	private final Duration after;

	HeldBackException(Duration after) {
		super("It may leave after " + after);
		this.after = after;
	}

	/** How long it would have had to wait. */
	Duration after() {
		return this.after;
	}

}
