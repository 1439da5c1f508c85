package dev.manabi.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.PersonId;
import dev.manabi.sessions.Enrolment;
import dev.manabi.sessions.Enrolments;
import dev.manabi.workdays.OfficeDays;

import org.springframework.stereotype.Component;

/**
 * Reminds people of sessions that they have a seat in, on the working day before, unless
 * they do not wish it.
 */
@Component
class SessionReminders {

	private final Enrolments enrolments;

	private final Preferences preferences;

	private final Outbox outbox;

	private final OfficeDays days;

	SessionReminders(Enrolments enrolments, Preferences preferences, Outbox outbox, OfficeDays days) {
		this.enrolments = enrolments;
		this.preferences = preferences;
		this.outbox = outbox;
		this.days = days;
	}

	/**
	 * Of what is held from that day on, up to the next working day. Of what is held that
	 * day they have been reminded, unless nothing was planned the day before.
	 */
	void plan(LocalDate day) {
		LocalDate last = this.days.plus(day, 1);
		Set<PersonId> without = this.preferences.withoutOptional();
		List<Message> messages = this.enrolments.seated(day.atStartOfDay(), last.plusDays(1).atStartOfDay())
			.stream()
			.filter((seat) -> !without.contains(seat.person()))
			.map((seat) -> message(seat, day))
			.toList();
		if (!messages.isEmpty()) {
			this.outbox.put("session-reminders:" + day, messages);
		}
	}

	private Message message(Enrolment seat, LocalDate day) {
		return new Message("session-tomorrow:" + seat.id() + ":" + seat.roll().session().start(), seat.person(),
				"session-tomorrow", seat.key().course().value() + " " + seat.key().start(), this.days.opening(day));
	}

}
