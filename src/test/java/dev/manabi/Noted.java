package dev.manabi;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javax.sql.DataSource;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Entry;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Holds that a change and its note in the audit log are one: neither is there without the
 * other.
 */
public final class Noted {

	private final TransactionTemplate transaction;

	private final JdbcClient jdbc;

	private final AuditLog log;

	public Noted(DataSource database, AuditLog log) {
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
		this.jdbc = JdbcClient.create(database);
		this.log = log;
	}

	/**
	 * Tries the change rolled back, without a log to note it in, and as it should be.
	 * @param state what it changes, as it can be read
	 * @return how it was noted
	 */
	public Entry change(Supplier<?> state, Runnable change) {
		Object before = state.get();
		int noted = count();
		this.transaction.executeWithoutResult((status) -> {
			change.run();
			assertThat(count()).isGreaterThan(noted);
			status.setRollbackOnly();
		});
		assertThat(count()).isEqualTo(noted);
		assertThat(state.get()).isEqualTo(before);
		this.jdbc.sql("ALTER TABLE audit_entry RENAME TO away").update();
		assertThatThrownBy(change::run).isInstanceOf(DataAccessException.class);
		this.jdbc.sql("ALTER TABLE away RENAME TO audit_entry").update();
		assertThat(state.get()).isEqualTo(before);
		change.run();
		assertThat(state.get()).isNotEqualTo(before);
		List<Entry> all = this.log.list(Optional.empty(), Optional.empty(), 0, 100);
		assertThat(all).hasSize(noted + 1);
		return all.getFirst();
	}

	private int count() {
		return this.log.count(Optional.empty(), Optional.empty());
	}

}
