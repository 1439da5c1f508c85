package dev.manabi.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import dev.manabi.delivery.Round;
import dev.manabi.roster.Roster;
import dev.manabi.workdays.ClockMoved;
import dev.manabi.workdays.OfficeDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Plans each working day once, as soon as it has begun. What several instances plan at
 * the same time, or one again after a stop, is in the outbox once.
 */
@Component
class Ticks {

	private static final Logger log = LoggerFactory.getLogger(Ticks.class);

	/** So often a day is planned as long as not all of it could be. */
	private static final int ATTEMPTS = 3;

	private static final Period KEPT = Period.ofMonths(13);

	private final ReminderProperties properties;

	private final Planning planning;

	private final SessionReminders sessions;

	private final Summaries summaries;

	private final Previews previews;

	private final Escalations escalations;

	private final Memory memory;

	private final PlannedDays planned;

	private final Roster roster;

	private final OfficeDays days;

	private final Round round;

	private final Clock clock;

	private final Map<LocalDate, Integer> attempts = new HashMap<>();

	Ticks(ReminderProperties properties, Planning planning, SessionReminders sessions, Summaries summaries,
			Previews previews, Escalations escalations, Memory memory, PlannedDays planned, Roster roster,
			OfficeDays days, @Qualifier("applicationTaskExecutor") TaskExecutor background, Clock clock) {
		this.properties = properties;
		this.planning = planning;
		this.sessions = sessions;
		this.summaries = summaries;
		this.previews = previews;
		this.escalations = escalations;
		this.memory = memory;
		this.planned = planned;
		this.roster = roster;
		this.days = days;
		this.round = new Round(this::tick, background);
		this.clock = clock;
	}

	@Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
	void scheduled() {
		if (this.properties.enabled()) {
			this.round.unlessItGoesOn();
		}
	}

	@EventListener
	void clockMoved(ClockMoved moved) {
		scheduled();
	}

	/** Nobody is reminded before the people are known. */
	void tick() {
		LocalDate today = LocalDate.now(this.clock);
		if (!this.days.isOpen(today) || this.roster.lastKnown().isEmpty() || this.planned.has(today)) {
			return;
		}
		boolean whole = this.planning.plan(today) == 0 & attempt("sessions", () -> this.sessions.plan(today))
				& attempt("what is overdue", () -> this.summaries.plan(today))
				& attempt("what is old", () -> this.memory.forgetBefore(today.minus(KEPT)));
		if (!whole && this.attempts.merge(today, 1, Integer::sum) < ATTEMPTS) {
			return;
		}
		this.planned.add(today);
		this.attempts.clear();
		this.previews.forget();
		this.escalations.forget();
	}

	private static boolean attempt(String what, Runnable part) {
		try {
			part.run();
			return true;
		}
		catch (RuntimeException ex) {
			log.error("Not planned for today: {}", what, ex);
			return false;
		}
	}

}
