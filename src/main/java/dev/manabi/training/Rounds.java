package dev.manabi.training;

import java.util.concurrent.TimeUnit;

import dev.manabi.roster.Roster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes note twice a day of what is required of everybody, so that due dates do not wait
 * until people speak.
 */
@Component
class Rounds {

	private static final Logger log = LoggerFactory.getLogger(Rounds.class);

	private final Roster roster;

	private final LearningPlans plans;

	Rounds(Roster roster, LearningPlans plans) {
		this.roster = roster;
		this.plans = plans;
	}

	@Scheduled(initialDelay = 10, fixedDelay = 12 * 60, timeUnit = TimeUnit.MINUTES)
	void go() {
		int[] failed = { 0 };
		this.roster.walk((person) -> {
			try {
				this.plans.note(person);
			}
			catch (RuntimeException ex) {
				failed[0]++;
			}
		});
		if (failed[0] > 0) {
			log.warn("What is required of {} people could not be noted", failed[0]);
		}
	}

}
