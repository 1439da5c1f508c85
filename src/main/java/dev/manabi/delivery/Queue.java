package dev.manabi.delivery;

import java.sql.Types;
import java.time.Clock;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import dev.manabi.delivery.Delivery.State;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What waits to be sent, for whoever sends it. Each step is committed before the next.
 */
@Component
class Queue {

	private final JdbcClient jdbc;

	private final Clock clock;

	Queue(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What is due in runs that are on, the oldest first. The order begins with the state,
	 * though it is one, since H2 reads it off the index only then and else sorts all that
	 * waits.
	 * @param time tells when something may be tried again
	 */
	List<Row> due(InstantSource time, int most) {
		return this.jdbc.sql("""
				SELECT d.* FROM delivery d JOIN delivery_run r ON r.id = d.run
				WHERE d.state = 'PENDING' AND d.not_before <= :now AND d.retry_at <= :time AND r.state = 'RUNNING'
				ORDER BY d.state, d.not_before, d.place FETCH FIRST :most ROWS ONLY
				""")
			.param("now", now())
			.param("time", Rows.time(time.instant()))
			.param("most", most)
			.query((row, _) -> Rows.row(row))
			.list();
	}

	/** What waits in runs that were called off. */
	List<Row> calledOff(int most) {
		return this.jdbc.sql("""
				SELECT d.* FROM delivery_run r JOIN delivery d ON r.id = d.run
				WHERE d.state = 'PENDING' AND r.state = 'CANCELLED' FETCH FIRST :most ROWS ONLY
				""").param("most", most).query((row, _) -> Rows.row(row)).list();
	}

	/** What was sent and is to be drawn anew. */
	List<Row> refreshes(InstantSource time, int most) {
		return this.jdbc.sql("""
				SELECT * FROM delivery WHERE refreshes > 0 AND state = 'SENT' AND retry_at <= :time
				    AND (held_until IS NULL OR held_until <= :time)
				ORDER BY place FETCH FIRST :most ROWS ONLY
				""")
			.param("time", Rows.time(time.instant()))
			.param("most", most)
			.query((row, _) -> Rows.row(row))
			.list();
	}

	/**
	 * Takes a message on its way.
	 * @param sender who sends it, in the sense of {@link Lease#term()}
	 * @return false if it was called off, or its run stopped
	 */
	boolean begin(Row row, String sender) {
		return this.jdbc.sql("""
				UPDATE delivery SET state = 'SENDING', sender = :sender, state_at = :now
				WHERE place = :place AND state = 'PENDING'
				    AND EXISTS (SELECT 1 FROM delivery_run r WHERE r.id = :run AND r.state = 'RUNNING')
				""")
			.param("sender", sender)
			.param("now", now())
			.param("place", row.place())
			.param("run", row.delivery().run())
			.update() == 1;
	}

	/**
	 * Notes what became of a message that this sender has on its way, or had when another
	 * took over.
	 * @return what is known of it now; empty if another has decided meanwhile
	 */
	Optional<Delivery> settle(Row row, String sender, Change change) {
		return change(row, change, change.state().isFinal() ? "state IN ('SENDING', 'UNKNOWN') AND sender = :sender"
				: "state = 'SENDING' AND sender = :sender", sender);
	}

	/** The same of a message that waits. */
	Optional<Delivery> settle(Row row, Change change) {
		return change(row, change, "state = 'PENDING'", "");
	}

	private Optional<Delivery> change(Row row, Change change, String condition, String sender) {
		String activity = (change.activity().length() <= Rows.LONGEST_ACTIVITY) ? change.activity() : "";
		OffsetDateTime now = now();
		int changed = this.jdbc.sql("""
				UPDATE delivery SET state = :state, reason = :reason, activity = :activity, attempts = :attempts,
				    faults = :faults, not_before = :notBefore, retry_at = :retryAt,
				    sender = CASE WHEN :state = 'UNKNOWN' THEN sender ELSE NULL END, state_at = :now
				WHERE place = :place AND\s""" + condition)
			.param("state", change.state().name())
			.param("reason", (change.reason() != null) ? change.reason().name() : null, Types.VARCHAR)
			.param("activity", activity)
			.param("attempts", change.attempts())
			.param("faults", change.faults())
			.param("notBefore", Rows.time(change.notBefore()))
			.param("retryAt", Rows.time(change.retryAt()))
			.param("now", now)
			.param("place", row.place())
			.param("sender", sender)
			.update();
		return (changed == 0) ? Optional.empty() : Optional.of(new Delivery(row.delivery().message(),
				row.delivery().run(), change.state(), Optional.ofNullable(change.reason()), activity, now.toInstant()));
	}

	/**
	 * What others left on its way may have arrived.
	 * @return what nobody knows the fate of now
	 */
	List<Delivery> abandon(String sender) {
		return this.jdbc.sql("SELECT * FROM delivery WHERE state = 'SENDING' AND sender <> :sender")
			.param("sender", sender)
			.query((row, _) -> Rows.row(row))
			.list()
			.stream()
			.flatMap((row) -> change(row, row.to(State.UNKNOWN), "state = 'SENDING' AND sender <> :sender", sender)
				.stream())
			.toList();
	}

	/** It was drawn anew as often as it was asked when it was read. */
	void refreshed(Row row) {
		done(row, false);
	}

	/** It can't be, and stays as it is. */
	void outdated(Row row) {
		done(row, true);
	}

	private void done(Row row, boolean outdated) {
		this.jdbc.sql("""
				UPDATE delivery SET refreshes = refreshes - :seen, attempts = 0, outdated = :outdated
				WHERE place = :place AND refreshes >= :seen
				""").param("seen", row.refreshes()).param("outdated", outdated).param("place", row.place()).update();
	}

	/** Whether it is to be left as it stands for now. */
	boolean isHeld(Row row, InstantSource time) {
		return this.jdbc.sql("SELECT count(*) FROM delivery WHERE place = :place AND held_until > :time")
			.param("place", row.place())
			.param("time", Rows.time(time.instant()))
			.query(Integer.class)
			.single() > 0;
	}

	void refreshLater(Row row, OffsetDateTime when, int attempts) {
		this.jdbc.sql("UPDATE delivery SET retry_at = :when, attempts = :attempts WHERE place = :place")
			.param("when", when)
			.param("attempts", attempts)
			.param("place", row.place())
			.update();
	}

	int waiting() {
		return this.jdbc.sql("SELECT count(*) FROM delivery WHERE state = 'PENDING'").query(Integer.class).single();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

}
