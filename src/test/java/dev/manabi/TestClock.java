package dev.manabi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A clock that stands until a test moves it.
 */
public final class TestClock extends Clock {

	private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

	private Instant now;

	private TestClock(Instant now) {
		this.now = now;
	}

	/** Noon in Tokyo on this day, such as {@code 2026-11-23}. */
	public static TestClock on(String day) {
		return new TestClock(noon(day));
	}

	public void moveTo(String day) {
		this.now = noon(day);
	}

	public void pass(Duration duration) {
		this.now = this.now.plus(duration);
	}

	@Override
	public ZoneId getZone() {
		return TOKYO;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	private static Instant noon(String day) {
		return LocalDate.parse(day).atTime(12, 0).atZone(TOKYO).toInstant();
	}

}
