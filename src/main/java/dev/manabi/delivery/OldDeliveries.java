package dev.manabi.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets what was sent long ago, and the runs of which nothing is left.
 */
@Component
class OldDeliveries {

	private final JdbcClient jdbc;

	private final DeliveryProperties properties;

	private final Clock clock;

	OldDeliveries(JdbcClient jdbc, DeliveryProperties properties, Clock clock) {
		this.jdbc = jdbc;
		this.properties = properties;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 20, fixedDelay = 12 * 60, timeUnit = TimeUnit.MINUTES)
	void forget() {
		OffsetDateTime before = LocalDate.now(this.clock)
			.minus(this.properties.kept())
			.atStartOfDay(this.clock.getZone())
			.toOffsetDateTime();
		this.jdbc.sql("""
				DELETE FROM delivery WHERE state_at < :before AND state NOT IN ('PENDING', 'SENDING')
				    AND (channel IS NULL OR state <> 'SENT')
				""").param("before", before).update();
		this.jdbc.sql("""
				DELETE FROM delivery_run WHERE began_at < :before
				    AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.run = delivery_run.id)
				""").param("before", before).update();
	}

}
