package dev.manabi.reminders;

import org.springframework.boot.test.context.TestComponent;

/**
 * Has a working day begin in tests.
 */
@TestComponent
public class Day {

	private final Ticks ticks;

	private final Previews previews;

	private final Escalations escalations;

	Day(Ticks ticks, Previews previews, Escalations escalations) {
		this.ticks = ticks;
		this.previews = previews;
		this.escalations = escalations;
	}

	public void begins() {
		this.ticks.tick();
	}

	/** Nothing that was counted for another test holds. */
	public void forget() {
		this.previews.forget();
		this.escalations.forget();
	}

}
