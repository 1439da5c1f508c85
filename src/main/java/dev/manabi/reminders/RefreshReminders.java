package dev.manabi.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.PersonId;
import dev.manabi.training.TrainingRecords;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has the last reminder in somebody’s chat show what has been done of it since.
 */
@Component
class RefreshReminders {

	/** Older ones are far up in the chat. */
	private static final Duration RECENT = Duration.ofDays(60);

	private final Outbox outbox;

	private final TaskExecutor background;

	RefreshReminders(Outbox outbox, @Qualifier("applicationTaskExecutor") TaskExecutor background) {
		this.outbox = outbox;
		this.background = background;
	}

	@TransactionalEventListener(fallbackExecution = true)
	void recordsChanged(TrainingRecords.Changed changed) {
		this.background.execute(() -> changed.people().forEach(this::refresh));
	}

	private void refresh(PersonId person) {
		this.outbox.of(person, Planning.TOPIC)
			.stream()
			.filter((delivery) -> delivery.state() == Delivery.State.SENT
					&& delivery.at().isAfter(Instant.now().minus(RECENT)))
			.max(Comparator.comparing(Delivery::at))
			.ifPresent((delivery) -> this.outbox.refresh(delivery.message().key()));
	}

}
