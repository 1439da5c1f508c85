package dev.manabi.sessions;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the rolls as the catalogue and the tables have the sessions now: what has moved,
 * grown or vanished. Nobody loses a seat by that.
 */
@Component
class RollKeeping {

	private static final Logger log = LoggerFactory.getLogger(RollKeeping.class);

	private final Timetable timetable;

	private final Rolls rolls;

	private final Seating seating;

	private final TransactionTemplate transactions;

	RollKeeping(Timetable timetable, Rolls rolls, Seating seating, TransactionTemplate transactions) {
		this.timetable = timetable;
		this.rolls = rolls;
		this.seating = seating;
		this.transactions = transactions;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void keep() {
		this.rolls.since(this.timetable.now()).forEach(this::attempt);
	}

	/** One that fails keeps no other from being kept. */
	private void attempt(Roll roll) {
		try {
			keep(roll);
		}
		catch (RuntimeException ex) {
			log.warn("The roll of {} could not be kept", roll.key(), ex);
		}
	}

	private void keep(Roll known) {
		Roll now = now(known);
		if (!now.withRevision(known.revision()).equals(known)) {
			this.transactions.executeWithoutResult((_) -> {
				this.rolls.lock(known.key().course());
				this.seating.settle(this.rolls.keep(now));
			});
		}
	}

	private Roll now(Roll known) {
		Optional<CourseSession> held = this.timetable.find(known.key());
		return held.filter(CourseSession::enrolsHere).map(Roll::of).orElseGet(known::noLongerHeld);
	}

}
