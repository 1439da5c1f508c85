package dev.manabi.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.manabi.conversation.Recipient;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The outbox in the database.
 */
@Component
class StoredOutbox implements Outbox {

	private static final int BATCH = 1000;

	private static final int LONGEST_RUN = 100;

	private static final int LONGEST_TOPIC = 60;

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	private final TransactionOperations transactions;

	private final Settlements settlements;

	private final Doorbell doorbell;

	private final Clock clock;

	StoredOutbox(JdbcClient jdbc, NamedParameterJdbcTemplate batches, TransactionOperations transactions,
			Settlements settlements, Doorbell doorbell, Clock clock) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.transactions = transactions;
		this.settlements = settlements;
		this.doorbell = doorbell;
		this.clock = clock;
	}

	/**
	 * In the order of their keys, so that two who put the same do not wait for each
	 * other.
	 */
	@Override
	public int put(String run, Collection<Message> messages) {
		if (run.isBlank() || run.length() > LONGEST_RUN) {
			throw new IllegalArgumentException("The name of a run has 1 to 100 characters: " + run.length());
		}
		List<Message> sorted = messages.stream().sorted(Comparator.comparing(Message::key)).toList();
		return sorted.isEmpty() ? 0 : this.transactions.execute((_) -> {
			begin(run, sorted.getFirst().topic());
			this.doorbell.ring();
			return IntStream.iterate(0, (from) -> from < sorted.size(), (from) -> from + BATCH)
				.map((from) -> add(run, sorted.subList(from, Math.min(sorted.size(), from + BATCH))))
				.sum();
		});
	}

	private void begin(String run, String topic) {
		this.jdbc.sql("""
				INSERT INTO delivery_run (id, topic, state, began_at) VALUES (:run, :topic, 'RUNNING', :now)
				ON CONFLICT DO NOTHING
				""").param("run", run).param("topic", topic).param("now", now()).update();
	}

	private int add(String run, List<Message> messages) {
		int[] counts = this.batches.batchUpdate(
				"""
						INSERT INTO delivery (message_key, run, topic, person_id, channel, subject, state, activity, attempts, faults,
						    not_before, retry_at, state_at, refreshes)
						VALUES (:key, :run, :topic, :person, :channel, :subject, 'PENDING', '', 0, 0, :notBefore, :epoch, :now, 0)
						ON CONFLICT DO NOTHING
						""",
				messages.stream().map((message) -> parameters(run, message)).toArray(SqlParameterSource[]::new));
		return IntStream.of(counts).sum();
	}

	private SqlParameterSource parameters(String run, Message message) {
		if (message.topic().length() > LONGEST_TOPIC) {
			throw new IllegalArgumentException("The name of a topic has at most 60 characters");
		}
		return new MapSqlParameterSource("key", message.key()).addValue("run", run)
			.addValue("topic", message.topic())
			.addValue("person", (message.recipient() instanceof Recipient.Somebody(PersonId id)) ? id.value() : null)
			.addValue("channel", (message.recipient() instanceof Recipient.Channel(String id)) ? id : null)
			.addValue("subject", message.subject())
			.addValue("notBefore", Rows.time(message.notBefore()))
			.addValue("epoch", Rows.time(Instant.EPOCH))
			.addValue("now", now());
	}

	@Override
	public Optional<Delivery> find(String key) {
		return this.jdbc.sql("SELECT * FROM delivery WHERE message_key = :key")
			.param("key", key)
			.query((row, _) -> Rows.delivery(row))
			.optional();
	}

	@Override
	public List<Delivery> of(PersonId recipient, String topic) {
		return this.jdbc.sql("SELECT * FROM delivery WHERE person_id = :person AND topic = :topic ORDER BY place DESC")
			.param("person", recipient.value())
			.param("topic", topic)
			.query((row, _) -> Rows.delivery(row))
			.list();
	}

	@Override
	public Optional<Delivery> findByActivity(Recipient recipient, String activity) {
		String column = (recipient instanceof Recipient.Channel) ? "channel" : "person_id";
		return activity.isEmpty() ? Optional.empty()
				: this.jdbc
					.sql("SELECT * FROM delivery WHERE activity = :activity AND " + column
							+ " = :recipient ORDER BY place DESC FETCH FIRST 1 ROWS ONLY")
					.param("activity", activity)
					.param("recipient", switch (recipient) {
						case Recipient.Somebody(PersonId id) -> id.value();
						case Recipient.Channel(String id) -> id;
					})
					.query((row, _) -> Rows.delivery(row))
					.optional();
	}

	@Override
	public List<Delivery> inRun(String run, State state) {
		return this.jdbc.sql("SELECT * FROM delivery WHERE run = :run AND state = :state ORDER BY place")
			.param("run", run)
			.param("state", state.name())
			.query((row, _) -> Rows.delivery(row))
			.list();
	}

	@Override
	public boolean cancel(String key) {
		boolean cancelled = this.jdbc.sql("""
				UPDATE delivery SET state = :skipped, state_at = :now WHERE message_key = :key AND state = 'PENDING'
				""").param("skipped", State.SKIPPED.name()).param("now", now()).param("key", key).update() == 1;
		if (cancelled) {
			find(key).ifPresent(this.settlements::tellAfterwards);
		}
		return cancelled;
	}

	@Override
	public void refresh(String key) {
		this.jdbc.sql("""
				UPDATE delivery SET refreshes = refreshes + 1
				WHERE message_key = :key AND state IN ('PENDING', 'SENDING', 'SENT')
				""").param("key", key).update();
	}

	@Override
	public void refreshRun(String run) {
		this.jdbc.sql("""
				UPDATE delivery SET refreshes = refreshes + 1
				WHERE run = :run AND state IN ('PENDING', 'SENDING', 'SENT')
				""").param("run", run).update();
	}

	@Override
	public void hold(String key, Duration time) {
		this.jdbc.sql("UPDATE delivery SET held_until = :until WHERE message_key = :key AND state = 'SENT'")
			.param("until", Rows.time(Instant.now().plus(time)))
			.param("key", key)
			.update();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

}
