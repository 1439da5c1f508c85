package dev.manabi.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

import dev.manabi.workdays.ClockMoved;
import dev.manabi.workdays.OfficeDays;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Plans each working day once, as soon as it has begun. What several instances plan at
 * the same time, or one again after a stop, is in the outbox once.
 */
@Component
class Ticks {

	private final ReminderProperties properties;

	private final Planning planning;

	private final SessionReminders sessions;

	private final Summaries summaries;

	private final PlannedDays planned;

	private final OfficeDays days;

	private final Clock clock;

	Ticks(ReminderProperties properties, Planning planning, SessionReminders sessions, Summaries summaries,
			PlannedDays planned, OfficeDays days, Clock clock) {
		this.properties = properties;
		this.planning = planning;
		this.sessions = sessions;
		this.summaries = summaries;
		this.planned = planned;
		this.days = days;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
	void scheduled() {
		if (this.properties.enabled()) {
			tick();
		}
	}

	@EventListener
	void clockMoved(ClockMoved moved) {
		scheduled();
	}

	synchronized void tick() {
		LocalDate today = LocalDate.now(this.clock);
		if (!this.days.isOpen(today) || this.planned.has(today)) {
			return;
		}
		this.planning.plan(today);
		this.sessions.plan(today);
		this.summaries.plan(today);
		this.planned.add(today);
	}

}
