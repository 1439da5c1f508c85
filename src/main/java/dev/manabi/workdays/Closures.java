package dev.manabi.workdays;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The closures that coordinators brought.
 */
@Component
class Closures {

	private final JdbcClient jdbc;

	private final Clock clock;

	Closures(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<Closure> all() {
		return this.jdbc.sql("SELECT first_day, last_day, reason FROM office_closure ORDER BY first_day, last_day")
			.query((row,
					_) -> new Closure(new Period(row.getObject("first_day", LocalDate.class),
							row.getObject("last_day", LocalDate.class)), row.getString("reason")))
			.list();
	}

	/** Puts it in the place of one of the same days. */
	void keep(Closure closure, String by) {
		remove(closure.days());
		this.jdbc.sql("""
				INSERT INTO office_closure (first_day, last_day, reason, imported_by, imported_at)
				VALUES (:first, :last, :reason, :by, :now)
				""")
			.param("first", closure.days().first())
			.param("last", closure.days().last())
			.param("reason", closure.reason())
			.param("by", by)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	void remove(Period days) {
		this.jdbc.sql("DELETE FROM office_closure WHERE first_day = :first AND last_day = :last")
			.param("first", days.first())
			.param("last", days.last())
			.update();
	}

}
