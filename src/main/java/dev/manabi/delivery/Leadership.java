package dev.manabi.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;

import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.provider.sql.SqlConfiguration.ColumnNames;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Has one instance send at a time, by a lock in the database and by its clock.
 */
@Component
class Leadership {

	private static final String LOCK = "delivery";

	private final LockProvider locks;

	private final Duration length;

	private final LongSupplier nanos;

	@Autowired
	Leadership(JdbcTemplate jdbc, PlatformTransactionManager transactions, DeliveryProperties properties) {
		this(jdbc, transactions, properties.lease(), System::nanoTime);
	}

	Leadership(JdbcTemplate jdbc, PlatformTransactionManager transactions, Duration length, LongSupplier nanos) {
		this.locks = new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
			.withJdbcTemplate(jdbc)
			.withTransactionManager(transactions)
			.withTableName("delivery_lease")
			.withColumnNames(new ColumnNames("name", "lock_until", "locked_at", "holder"))
			.withLockedByValue(UUID.randomUUID().toString())
			.usingDbTime()
			.build());
		this.length = length;
		this.nanos = nanos;
	}

	/** Empty while another has it. */
	Optional<Lease> take() {
		long asked = this.nanos.getAsLong();
		return this.locks.lock(new LockConfiguration(Instant.now(), LOCK, this.length, Duration.ZERO))
			.map((lock) -> new Lease(lock, this.length, asked, this.nanos));
	}

}
