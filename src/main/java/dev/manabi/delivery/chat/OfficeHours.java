package dev.manabi.delivery.chat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * Weekdays from nine to five.
 */
@Component
class OfficeHours implements NoticeHours {

	private static final LocalTime OPENS = LocalTime.of(9, 0);

	private static final LocalTime CLOSES = LocalTime.of(17, 0);

	private static final Set<DayOfWeek> CLOSED = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private final Clock clock;

	OfficeHours(Clock clock) {
		this.clock = clock;
	}

	@Override
	public Instant next(Instant from) {
		ZonedDateTime local = from.atZone(this.clock.getZone());
		LocalDate day = local.toLocalTime().isBefore(CLOSES) ? local.toLocalDate() : local.toLocalDate().plusDays(1);
		LocalDate open = day;
		while (CLOSED.contains(open.getDayOfWeek())) {
			open = open.plusDays(1);
		}
		Instant opens = open.atTime(OPENS).atZone(this.clock.getZone()).toInstant();
		return from.isBefore(opens) ? opens : from;
	}

}
