package dev.manabi.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.language.Bilingual;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Knows the topics, and lets each hear what has become of its messages.
 */
@Component
class Settlements {

	private static final Logger log = LoggerFactory.getLogger(Settlements.class);

	private final ObjectProvider<Topic> topics;

	private final TaskExecutor background;

	private final MeterRegistry meters;

	/** Looked up late: topics may use the outbox themselves. */
	private volatile Map<String, Topic> byName = Map.of();

	Settlements(ObjectProvider<Topic> topics, @Qualifier("applicationTaskExecutor") TaskExecutor background,
			MeterRegistry meters) {
		this.topics = topics;
		this.background = background;
		this.meters = meters;
	}

	Optional<Topic> topic(String name) {
		if (this.byName.isEmpty()) {
			this.byName = index(this.topics.stream().toList());
		}
		return Optional.ofNullable(this.byName.get(name));
	}

	/** What people call it; a topic of another version stands as it is. */
	Bilingual title(String name) {
		return topic(name).map(Topic::title).orElseGet(() -> new Bilingual(name, name));
	}

	/** A topic that fails to listen changes nothing. */
	void tell(Delivery delivery) {
		this.meters
			.counter("manabi.delivery.settled", "state", delivery.state().name(), "reason",
					delivery.reason().map(Enum::name).orElse(""))
			.increment();
		try {
			topic(delivery.message().topic()).ifPresent((topic) -> topic.settled(delivery));
		}
		catch (RuntimeException ex) {
			log.error("A topic failed to hear what became of a message: {}", delivery.message().topic(), ex);
		}
	}

	/** Once the transaction, if there is one, is committed. */
	void tellAfterwards(Delivery delivery) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			tell(delivery);
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				Settlements.this.background.execute(() -> tell(delivery));
			}

		});
	}

	private static Map<String, Topic> index(List<Topic> topics) {
		Map<String, Topic> index = new HashMap<>();
		topics.forEach((topic) -> {
			if (index.put(topic.name(), topic) != null) {
				throw new IllegalStateException("Two topics are called " + topic.name());
			}
		});
		return Map.copyOf(index);
	}

}
