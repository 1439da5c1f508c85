package dev.manabi.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The days whose reminders are all in the outbox.
 */
@Component
class PlannedDays {

	private final JdbcClient jdbc;

	PlannedDays(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean has(LocalDate day) {
		return this.jdbc.sql("SELECT 1 FROM reminder_day WHERE planned_day = :day")
			.param("day", day)
			.query()
			.optionalValue()
			.isPresent();
	}

	/** Whether any day from the one on and before the other is. */
	boolean hasAny(LocalDate from, LocalDate until) {
		return this.jdbc.sql("SELECT 1 FROM reminder_day WHERE planned_day >= :from AND planned_day < :until")
			.param("from", from)
			.param("until", until)
			.query()
			.listOfRows()
			.stream()
			.findFirst()
			.isPresent();
	}

	void forgetBefore(LocalDate day) {
		this.jdbc.sql("DELETE FROM reminder_day WHERE planned_day < :day").param("day", day).update();
	}

	void add(LocalDate day) {
		this.jdbc.sql("INSERT INTO reminder_day (planned_day, planned_at) VALUES (:day, :now) ON CONFLICT DO NOTHING")
			.param("day", day)
			.param("now", Instant.now().atOffset(ZoneOffset.UTC))
			.update();
	}

}
