package dev.manabi.reminders;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;

import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.PersonId;
import dev.manabi.training.Exemptions;
import dev.manabi.training.TrainingRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has the last reminder in somebody’s chat show what has been done of it since.
 */
@Component
class RefreshReminders {

	private static final Logger log = LoggerFactory.getLogger(RefreshReminders.class);

	/** Older ones are far up in the chat. */
	private static final Duration RECENT = Duration.ofDays(60);

	private final Outbox outbox;

	private final TaskExecutor background;

	private final Clock clock;

	RefreshReminders(Outbox outbox, @Qualifier("applicationTaskExecutor") TaskExecutor background, Clock clock) {
		this.clock = clock;
		this.outbox = outbox;
		this.background = background;
	}

	@TransactionalEventListener(fallbackExecution = true)
	void recordsChanged(TrainingRecords.Changed changed) {
		this.background.execute(() -> changed.people().forEach(this::attempt));
	}

	@TransactionalEventListener(fallbackExecution = true)
	void exemptionChanged(Exemptions.Changed changed) {
		this.background.execute(() -> attempt(changed.person()));
	}

	/** One card that stays as it is keeps none of the others back. */
	private void attempt(PersonId person) {
		try {
			refresh(person);
		}
		catch (RuntimeException ex) {
			log.error("A reminder could not be drawn anew", ex);
		}
	}

	/** What waits still is drawn when it leaves. */
	private void refresh(PersonId person) {
		this.outbox.of(person, Planning.TOPIC)
			.stream()
			.filter((delivery) -> delivery.state() == Delivery.State.SENT || delivery.state() == Delivery.State.SENDING)
			.filter((delivery) -> delivery.at().isAfter(this.clock.instant().minus(RECENT)))
			.max(Comparator.comparing(Delivery::at))
			.ifPresent((delivery) -> this.outbox.refresh(delivery.message().key()));
	}

}
