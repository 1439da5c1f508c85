package dev.manabi.tryout;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The clock of the office, which can be set to a later day until the next start.
 */
@Tryout
@Component
final class MovableClock extends Clock {

	private final ZoneId zone;

	private final AtomicLong days;

	@Autowired
	MovableClock(@Value("${manabi.time-zone:Asia/Tokyo}") ZoneId zone) {
		this(zone, new AtomicLong());
	}

	private MovableClock(ZoneId zone, AtomicLong days) {
		this.zone = zone;
		this.days = days;
	}

	/** The day it really is. */
	LocalDate today() {
		return LocalDate.now(this.zone);
	}

	/** Makes it that day, at the hour it really is. */
	void moveTo(LocalDate day) {
		this.days.set(ChronoUnit.DAYS.between(today(), day));
	}

	@Override
	public Instant instant() {
		return Instant.now().atZone(this.zone).plusDays(this.days.get()).toInstant();
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new MovableClock(other, this.days);
	}

}
