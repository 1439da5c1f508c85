package dev.manabi.reminders.chat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
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

	private static final Duration SOON = Duration.ofMinutes(1);

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

	Content soon() {
		return new Content.Later(this.clock.instant().plus(SOON));
	}

	boolean isToCome(LocalDateTime local) {
		return instant(local).isAfter(this.clock.instant());
	}

	/** Whether a week, named by its Monday, is that of today. */
	boolean isThisWeek(String week) {
		return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString().equals(week);
	}

	Instant instant(LocalDateTime local) {
		return local.atZone(this.clock.getZone()).toInstant();
	}

	/**
	 * Until when a message that was not sent yet has to wait; empty if it may go now. The
	 * end of a leave may change: it is asked again each morning.
	 */
	Optional<Content> wait(Delivery delivery) {
		if (delivery.state() == Delivery.State.SENT) {
			return Optional.empty();
		}
		Instant now = this.clock.instant();
		PersonId person = delivery.message().person();
		Instant opening = this.leaves.isAway(person, today()) ? this.days.opening(this.days.plus(today(), 1))
				: this.days.nextOpening(now);
		return Optional.of(opening).filter((when) -> when.isAfter(now)).map(Content.Later::new);
	}

}
