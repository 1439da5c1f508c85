package dev.manabi.workdays;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Supplier;

import dev.manabi.language.Bilingual;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * When the office works: not on Saturdays and Sundays, national holidays and closures,
 * and on other days from its opening until its closing, in the time zone of the business
 * clock.
 */
@Component
public final class OfficeDays {

	private final Supplier<ClosedDays> closed;

	private final LocalTime opens;

	private final LocalTime closes;

	private final ZoneId zone;

	@Autowired
	OfficeDays(KnownDays known, WorkdaysProperties properties, Clock clock) {
		this(known::latest, properties, clock.getZone());
	}

	OfficeDays(Supplier<ClosedDays> closed, WorkdaysProperties properties, ZoneId zone) {
		this.closed = closed;
		this.opens = properties.opens();
		this.closes = properties.closes();
		this.zone = zone;
	}

	/** When working hours begin. */
	public LocalTime opens() {
		return this.opens;
	}

	/** When working hours end. */
	public LocalTime closes() {
		return this.closes;
	}

	/** Whether it is a working day. */
	public boolean isOpen(LocalDate day) {
		return !this.closed.get().contain(day);
	}

	/** Whether it is within working hours; the very moment of closing is not. */
	public boolean isOpen(Instant instant) {
		ZonedDateTime local = instant.atZone(this.zone);
		return isOpen(local.toLocalDate()) && !local.toLocalTime().isBefore(this.opens)
				&& local.toLocalTime().isBefore(this.closes);
	}

	/** The day itself if it is a working day, else the last one before. */
	public LocalDate onOrBefore(LocalDate day) {
		return nearest(day, -1);
	}

	/** The day itself if it is a working day, else the next one. */
	public LocalDate onOrAfter(LocalDate day) {
		return nearest(day, 1);
	}

	/**
	 * The working day that is so many working days after, or before if it is negative.
	 * @param day may be a day on which the office is closed
	 */
	public LocalDate plus(LocalDate day, int workingDays) {
		int step = Integer.signum(workingDays);
		LocalDate found = day;
		for (int gone = 0; gone != workingDays; gone += step) {
			found = nearest(found.plusDays(step), step);
		}
		return found;
	}

	/** Why the office is closed on that day; empty if it is a working day. */
	public Optional<Bilingual> whyClosed(LocalDate day) {
		return this.closed.get().why(day);
	}

	/** When working hours begin on that day, be it a working day or not. */
	public Instant opening(LocalDate day) {
		return day.atTime(this.opens).atZone(this.zone).toInstant();
	}

	/** The instant itself if it is within working hours, else when they next begin. */
	public Instant nextOpening(Instant from) {
		if (isOpen(from)) {
			return from;
		}
		ZonedDateTime local = from.atZone(this.zone);
		boolean beforeOpening = local.toLocalTime().isBefore(this.opens);
		return opening(onOrAfter(beforeOpening ? local.toLocalDate() : local.toLocalDate().plusDays(1)));
	}

	/**
	 * When the working hours end that the instant is within; empty if it is within none.
	 */
	public Optional<Instant> closing(Instant instant) {
		return isOpen(instant) ? Optional.of(instant.atZone(this.zone).with(this.closes).toInstant())
				: Optional.empty();
	}

	/**
	 * Whether the national holidays of that year are known. In another year the office
	 * seems to work on them.
	 */
	public boolean knowsHolidaysOf(int year) {
		return this.closed.get().knowHolidaysOf(year);
	}

	private LocalDate nearest(LocalDate day, int step) {
		ClosedDays all = this.closed.get();
		LocalDate found = day;
		while (all.contain(found)) {
			found = found.plusDays(step);
		}
		return found;
	}

}
