package dev.manabi.reminders.chat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.roster.PersonId;
import dev.manabi.workdays.Leaves;
import dev.manabi.workdays.OfficeDays;

import org.springframework.stereotype.Component;

/**
 * Keeps messages for working hours, and for when somebody is back from leave.
 */
@Component
class Hours {

	private final OfficeDays days;

	private final Leaves leaves;

	private final Clock clock;

	Hours(OfficeDays days, Leaves leaves, Clock clock) {
		this.days = days;
		this.leaves = leaves;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** Whether a week, named by its Monday, is that of today. */
	boolean isThisWeek(String week) {
		return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString().equals(week);
	}

	Instant instant(LocalDateTime local) {
		return local.atZone(this.clock.getZone()).toInstant();
	}

	/** Until when a message that was not sent yet has to wait; empty if it may go now. */
	Optional<Content> wait(Delivery delivery) {
		if (delivery.state() == Delivery.State.SENT) {
			return Optional.empty();
		}
		Instant now = this.clock.instant();
		PersonId person = delivery.message().person();
		return this.leaves.awayUntil(person, today())
			.map((last) -> this.days.opening(this.days.onOrAfter(last.plusDays(1))))
			.or(() -> Optional.of(this.days.nextOpening(now)))
			.filter((opening) -> opening.isAfter(now))
			.map(Content.Later::new);
	}

}
