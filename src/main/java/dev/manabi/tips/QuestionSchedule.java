package dev.manabi.tips;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the round go every few minutes where messages are sent.
 */
@Component
@ConditionalOnProperty(prefix = "manabi.delivery", name = "enabled", matchIfMissing = true)
class QuestionSchedule {

	private final QuestionRounds rounds;

	QuestionSchedule(QuestionRounds rounds) {
		this.rounds = rounds;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	void every() {
		this.rounds.soon();
	}

}
