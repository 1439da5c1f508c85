package dev.manabi.announcements;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the round go every few seconds where messages are sent.
 */
@Component
@ConditionalOnProperty(prefix = "manabi.delivery", name = "enabled", matchIfMissing = true)
class ReleaseSchedule {

	private final Releases rounds;

	ReleaseSchedule(Releases rounds) {
		this.rounds = rounds;
	}

	@Scheduled(initialDelay = 15, fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
	void every() {
		this.rounds.soon();
	}

}
