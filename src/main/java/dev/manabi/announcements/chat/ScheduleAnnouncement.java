package dev.manabi.announcements.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import dev.manabi.announcements.Announcements;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * Has it go out at a day and time, or at another than before.
 */
@Component
class ScheduleAnnouncement extends CoordinatorIntent {

	private static final Duration LONGEST = Duration.ofDays(366);

	private final Announcements announcements;

	private final AnnouncementDesk desk;

	private final Clock clock;

	ScheduleAnnouncement(Announcements announcements, AnnouncementDesk desk, Clock clock) {
		super("schedule-announcement", false);
		this.announcements = announcements;
		this.desk = desk;
		this.clock = clock;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.on(ask, (draft) -> {
			if (!AnnouncementDesk.isSeen(ask, draft)) {
				return this.desk.show(ask, draft.id(), "no-draft");
			}
			if (draft.audience().isEmpty()) {
				return this.desk.show(ask, draft.id(), "reaches-nobody");
			}
			Optional<Instant> when = when(ask);
			if (when.isEmpty()) {
				return this.desk.show(ask, draft.id(), "schedule.unreadable");
			}
			Instant now = this.clock.instant();
			if (!when.get().isAfter(now) || when.get().isAfter(now.plus(LONGEST))) {
				return this.desk.show(ask, draft.id(), when.get().isAfter(now) ? "schedule.far" : "schedule.past");
			}
			boolean scheduled = this.announcements.schedule(draft, when.get(), ask.asker().id());
			return this.desk.show(ask, draft.id(), scheduled ? "scheduled" : "no-draft");
		});
	}

	private Optional<Instant> when(Ask ask) {
		try {
			LocalDateTime time = LocalDate.parse(ask.slots().getOrDefault("day", ""))
				.atTime(LocalTime.parse(ask.slots().getOrDefault("time", "")));
			return Optional.of(time.atZone(this.clock.getZone()).toInstant());
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
