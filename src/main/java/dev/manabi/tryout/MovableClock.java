package dev.manabi.tryout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The clock of the office, which can be set to a later time until the next start.
 */
@Tryout
@Component
final class MovableClock extends Clock {

	private final ZoneId zone;

	private final AtomicReference<Duration> ahead;

	@Autowired
	MovableClock(@Value("${manabi.time-zone:Asia/Tokyo}") ZoneId zone) {
		this(zone, new AtomicReference<>(Duration.ZERO));
	}

	private MovableClock(ZoneId zone, AtomicReference<Duration> ahead) {
		this.zone = zone;
		this.ahead = ahead;
	}

	/** The day it really is. */
	LocalDate today() {
		return LocalDate.now(this.zone);
	}

	/** Makes it that day, at the hour it really is. */
	void moveTo(LocalDate day) {
		Instant now = Instant.now();
		ZonedDateTime here = now.atZone(this.zone);
		moveFrom(now, here.plusDays(ChronoUnit.DAYS.between(here.toLocalDate(), day)).toInstant());
	}

	/** Makes it that time now. */
	void moveTo(Instant time) {
		moveFrom(Instant.now(), time);
	}

	/** Whether it goes otherwise than the real one. */
	boolean isMoved() {
		return !this.ahead.get().isZero();
	}

	private void moveFrom(Instant now, Instant time) {
		this.ahead.set(Duration.between(now, time));
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.ahead.get());
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new MovableClock(other, this.ahead);
	}

}
