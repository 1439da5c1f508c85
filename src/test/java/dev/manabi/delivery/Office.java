package dev.manabi.delivery;

import java.time.Duration;
import java.time.InstantSource;
import java.time.Period;
import java.util.List;

import javax.sql.DataSource;

import dev.manabi.TestClock;
import dev.manabi.audit.AuditLog;
import dev.manabi.roster.PersonId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An outbox on a database, with no topics.
 */
final class Office {

	static final PersonId SOMEBODY = new PersonId("00000000-0000-4000-8000-000000000001");

	final TestClock clock = TestClock.on("2026-11-22");

	final StoredOutbox outbox;

	final Queue queue;

	final Runs runs;

	final OldDeliveries old;

	private final JdbcClient jdbc;

	Office(DataSource source) {
		this.jdbc = JdbcClient.create(source);
		NamedParameterJdbcTemplate named = new NamedParameterJdbcTemplate(source);
		TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(source));
		Settlements settlements = new Settlements(new StaticListableBeanFactory().getBeanProvider(Topic.class),
				new SyncTaskExecutor(), new SimpleMeterRegistry());
		this.outbox = new StoredOutbox(this.jdbc, named, transactions, settlements, new Doorbell(), this.clock);
		this.queue = new Queue(this.jdbc, this.clock);
		this.runs = new Runs(this.jdbc, transactions, settlements, new AuditLog(named, this.clock), this.clock);
		this.old = new OldDeliveries(this.jdbc,
				new DeliveryProperties(true, 50, 5, Duration.ofSeconds(6), Period.ofDays(400)), this.clock);
	}

	/** The only message that is due. */
	Row only() {
		List<Row> due = this.queue.due(InstantSource.system(), 2);
		if (due.size() != 1) {
			throw new IllegalStateException("Due: " + due);
		}
		return due.getFirst();
	}

	List<String> deeds() {
		return this.jdbc.sql("SELECT what FROM audit_entry ORDER BY place").query((row, _) -> row.getString(1)).list();
	}

}
