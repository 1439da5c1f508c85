package dev.manabi.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.delivery.Delivery.Reason;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What messages are sent together as. What is on its way when a run is stopped still
 * arrives.
 */
@Component
public class Runs {

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Settlements settlements;

	private final AuditLog audit;

	private final Clock clock;

	Runs(JdbcClient jdbc, TransactionOperations transactions, Settlements settlements, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.settlements = settlements;
		this.audit = audit;
		this.clock = clock;
	}

	public Optional<Run> find(String id) {
		return this.jdbc.sql("SELECT * FROM delivery_run WHERE id = :id")
			.param("id", id)
			.query((row, _) -> run(row))
			.optional();
	}

	/**
	 * The runs, the latest first.
	 * @param from the index of the first
	 * @param most how many at most
	 */
	public List<Run> list(int from, int most) {
		return this.jdbc.sql("""
				SELECT * FROM delivery_run ORDER BY began_at DESC, id DESC
				OFFSET :from ROWS FETCH FIRST :most ROWS ONLY
				""").param("from", from).param("most", most).query((row, _) -> run(row)).list();
	}

	public int count() {
		return this.jdbc.sql("SELECT count(*) FROM delivery_run").query(Integer.class).single();
	}

	public Progress progress(Run run) {
		Map<State, Integer> states = new EnumMap<>(State.class);
		Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
		this.jdbc
			.sql("SELECT state, reason, count(*) AS messages FROM delivery WHERE run = :run GROUP BY state, reason")
			.param("run", run.id())
			.query((row) -> {
				int messages = row.getInt("messages");
				states.merge(State.valueOf(row.getString("state")), messages, Integer::sum);
				Optional.ofNullable(row.getString("reason"))
					.ifPresent((reason) -> reasons.put(Reason.valueOf(reason), messages));
			});
		return new Progress(states, reasons, lastMinute(run));
	}

	private int lastMinute(Run run) {
		return this.jdbc.sql("SELECT count(*) FROM delivery WHERE run = :run AND state = 'SENT' AND state_at > :since")
			.param("run", run.id())
			.param("since", OffsetDateTime.now(this.clock).minusMinutes(1))
			.query(Integer.class)
			.single();
	}

	/**
	 * How many that were sent wait to be drawn anew in their chats, or taken back from
	 * there.
	 */
	public int stale(Run run) {
		return this.jdbc.sql("SELECT count(*) FROM delivery WHERE run = :run AND state = 'SENT' AND refreshes > 0")
			.param("run", run.id())
			.query(Integer.class)
			.single();
	}

	/**
	 * The keys of what was sent and says what is over, since it could not be drawn anew
	 * or taken back and is not tried again.
	 */
	public Set<String> outdated(Run run) {
		return Set.copyOf(this.jdbc.sql("""
				SELECT message_key FROM delivery WHERE run = :run AND state = 'SENT' AND outdated AND refreshes = 0
				""").param("run", run.id()).query((row, _) -> row.getString(1)).list());
	}

	/**
	 * Whose messages of a run are in a state.
	 * @param most how many at most
	 */
	public List<PersonId> people(Run run, State state, int most) {
		return this.jdbc.sql("""
				SELECT person_id FROM delivery WHERE run = :run AND state = :state AND person_id IS NOT NULL
				ORDER BY state_at, place FETCH FIRST :most ROWS ONLY
				""")
			.param("run", run.id())
			.param("state", state.name())
			.param("most", most)
			.query((row, _) -> new PersonId(row.getString("person_id")))
			.list();
	}

	/** Has what waits go on waiting. False if it is not running. */
	public boolean pause(Run run, PersonId by) {
		return change(run, Run.State.RUNNING, Run.State.PAUSED, "delivery.paused", by);
	}

	/** False if it is not paused. */
	public boolean resume(Run run, PersonId by) {
		return change(run, Run.State.PAUSED, Run.State.RUNNING, "delivery.resumed", by);
	}

	/** Calls off what waits, for good. False if it was called off before. */
	public boolean cancel(Run run, PersonId by) {
		return change(run, Run.State.RUNNING, Run.State.CANCELLED, "delivery.cancelled", by)
				|| change(run, Run.State.PAUSED, Run.State.CANCELLED, "delivery.cancelled", by);
	}

	private boolean change(Run run, Run.State from, Run.State to, String deed, PersonId by) {
		return this.transactions.execute((_) -> {
			boolean changed = this.jdbc.sql("UPDATE delivery_run SET state = :to WHERE id = :id AND state = :from")
				.param("to", to.name())
				.param("from", from.name())
				.param("id", run.id())
				.update() == 1;
			if (changed) {
				this.audit.note(new Deed(by.value(), deed, null, run.id(), ""));
			}
			return changed;
		});
	}

	private Run run(ResultSet row) throws SQLException {
		String topic = row.getString("topic");
		return new Run(row.getString("id"), this.settlements.title(topic),
				this.settlements.topic(topic).flatMap(Topic::calledOff),
				this.settlements.topic(topic).filter(Topic::discreet).isPresent(),
				Run.State.valueOf(row.getString("state")), row.getObject("began_at", OffsetDateTime.class).toInstant());
	}

}
