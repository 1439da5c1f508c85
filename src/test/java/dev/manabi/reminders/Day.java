package dev.manabi.reminders;

import org.springframework.boot.test.context.TestComponent;

/**
 * Has a working day begin in tests.
 */
@TestComponent
public class Day {

	private final Ticks ticks;

	Day(Ticks ticks) {
		this.ticks = ticks;
	}

	public void begins() {
		this.ticks.tick();
	}

}
