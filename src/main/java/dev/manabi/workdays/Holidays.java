package dev.manabi.workdays;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The holidays that coordinators brought.
 */
@Component
class Holidays {

	private final JdbcClient jdbc;

	private final BundledHolidays bundled;

	private final Clock clock;

	Holidays(JdbcClient jdbc, BundledHolidays bundled, Clock clock) {
		this.jdbc = jdbc;
		this.bundled = bundled;
		this.clock = clock;
	}

	List<Holiday> all() {
		return this.jdbc.sql("SELECT holds_on, name FROM holiday ORDER BY holds_on")
			.query((row, _) -> new Holiday(row.getObject("holds_on", LocalDate.class),
					this.bundled.named(row.getString("name"))))
			.list();
	}

	/** Puts these in the place of all that are known of that year. */
	void replace(int year, List<Holiday> holidays, String by) {
		this.jdbc.sql("DELETE FROM holiday WHERE holds_on BETWEEN :first AND :last")
			.param("first", LocalDate.of(year, 1, 1))
			.param("last", LocalDate.of(year, 12, 31))
			.update();
		holidays.forEach((holiday) -> this.jdbc.sql("""
				INSERT INTO holiday (holds_on, name, imported_by, imported_at) VALUES (:day, :name, :by, :now)
				""")
			.param("day", holiday.day())
			.param("name", holiday.name().ja())
			.param("by", by)
			.param("now", OffsetDateTime.now(this.clock))
			.update());
	}

}
