package dev.manabi.reminders;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Installed;
import dev.manabi.conversation.Place;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Outbox;
import dev.manabi.delivery.Topic;
import dev.manabi.roster.PersonId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom reminders do not reach: those who could not be brought the last one, until
 * something else arrives or Manabi is installed for them.
 */
@Component
class Reach {

	private final Outbox outbox;

	/** Looked up late: topics ask who is reached. */
	private final ObjectProvider<Topic> topics;

	private final JdbcClient jdbc;

	private final Clock clock;

	Reach(Outbox outbox, ObjectProvider<Topic> topics, JdbcClient jdbc, Clock clock) {
		this.outbox = outbox;
		this.topics = topics;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Why somebody can't be reached; empty if they can. */
	Optional<Delivery.Reason> unreachable(PersonId person) {
		return person.isStandIn() ? Optional.of(Delivery.Reason.NOT_INSTALLED)
				: this.outbox.of(person, Planning.TOPIC)
					.stream()
					.filter((delivery) -> delivery.state().isFinal() && delivery.state() != Delivery.State.SKIPPED)
					.findFirst()
					.filter((last) -> last.reason().isPresent() && !isReachedSince(person, last.at()))
					.flatMap(Delivery::reason);
	}

	private boolean isReachedSince(PersonId person, Instant failed) {
		return installed(person).filter(failed::isBefore).isPresent() || this.topics.stream()
			.flatMap((topic) -> this.outbox.of(person, topic.name()).stream())
			.anyMatch((delivery) -> delivery.state() == Delivery.State.SENT && delivery.at().isAfter(failed));
	}

	private Optional<Instant> installed(PersonId person) {
		return this.jdbc.sql("SELECT since FROM reminder_reached WHERE person_id = :person")
			.param("person", person.value())
			.query((row, _) -> row.getObject("since", OffsetDateTime.class).toInstant())
			.optional();
	}

	@EventListener
	void on(Installed installed) {
		if (installed.place() instanceof Place.Chat(PersonId person)) {
			List.of("UPDATE reminder_reached SET since = :now WHERE person_id = :person", """
					INSERT INTO reminder_reached (person_id, since) VALUES (:person, :now) ON CONFLICT DO NOTHING
					""")
				.forEach((sql) -> this.jdbc.sql(sql)
					.param("person", person.value())
					.param("now", OffsetDateTime.now(this.clock))
					.update());
		}
	}

}
