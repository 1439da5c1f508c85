package dev.manabi.delivery.chat;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the round go every minute where messages are sent.
 */
@Component
@ConditionalOnProperty(prefix = "manabi.delivery", name = "enabled", matchIfMissing = true)
class NoticeRounds {

	private final NoticeRound round;

	NoticeRounds(NoticeRound round) {
		this.round = round;
	}

	@Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
	void every() {
		this.round.go();
	}

}
