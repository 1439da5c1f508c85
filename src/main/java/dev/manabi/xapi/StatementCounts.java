package dev.manabi.xapi;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import dev.manabi.xapi.LearningSystem.Counts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many statements came, and what is missing for those that wait.
 */
@Component
class StatementCounts {

	private static final String GROUPS = """
			FROM (
			    SELECT person_fault AS fault, learner AS what, min(learner_site) AS detail, count(*) AS statements,
			        min(received_at) AS since, 0 AS turn
			    FROM xapi_statement
			    WHERE fate = 'WAITING' AND source = :source AND person_fault IS NOT NULL GROUP BY person_fault, learner
			    UNION ALL
			    SELECT course_fault, activity, max(title), count(*), min(received_at), 1
			    FROM xapi_statement
			    WHERE fate = 'WAITING' AND source = :source AND course_fault IS NOT NULL GROUP BY course_fault, activity
			) missing
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	StatementCounts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What came of it since the beginning of that day. */
	Counts since(String source, LocalDate day) {
		OffsetDateTime since = day.atStartOfDay(this.clock.getZone()).toOffsetDateTime();
		return this.jdbc.sql("""
				SELECT count(*) FILTER (WHERE fate = 'RECORDED') AS recorded,
				    count(*) FILTER (WHERE fate = 'WAITING') AS waiting, count(*) FILTER (WHERE fate = 'ASIDE') AS aside
				FROM xapi_statement WHERE source = :source AND received_at >= :since
				""")
			.param("source", source)
			.param("since", since)
			.query((row, _) -> new Counts(row.getInt("recorded"), row.getInt("waiting"), row.getInt("aside")))
			.single();
	}

	int waiting(String source) {
		return this.jdbc.sql("SELECT count(*) FROM xapi_statement WHERE fate = 'WAITING' AND source = ?")
			.param(source)
			.query(Integer.class)
			.single();
	}

	int countMissing(String source) {
		return this.jdbc.sql("SELECT count(*) " + GROUPS).param("source", source).query(Integer.class).single();
	}

	/**
	 * Whom and what it speaks of that is not known, people first, the most frequent
	 * first.
	 */
	List<Missing> missing(String source, int start, int most) {
		return this.jdbc
			.sql("SELECT * " + GROUPS
					+ "ORDER BY turn, statements DESC, what OFFSET :start ROWS FETCH FIRST :most ROWS ONLY")
			.param("source", source)
			.param("start", start)
			.param("most", most)
			.query((row, _) -> new Missing(Fault.valueOf(row.getString("fault")), row.getString("what"),
					row.getString("detail"), row.getInt("statements"),
					row.getObject("since", OffsetDateTime.class).toInstant()))
			.list();
	}

}
