package dev.manabi.xapi;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.xapi.Statement.Achievement;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Statements in the database.
 */
@Component
class Statements {

	private static final String RECORDED = "RECORDED";

	private static final String WAITING = "WAITING";

	private static final String ASIDE = "ASIDE";

	private final JdbcClient jdbc;

	private final Clock clock;

	Statements(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Those of these ids that are there, by id. */
	Map<String, Stored> find(Source source, Collection<String> ids) {
		Map<String, Stored> found = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("""
					SELECT statement, fingerprint, occurred_at FROM xapi_statement
					WHERE statement IN (:ids) AND source = :source
					""").param("ids", ids).param("source", source.name()).query((row) -> {
				found.put(row.getString("statement"),
						new Stored(row.getString("fingerprint"),
								Optional.ofNullable(row.getObject("occurred_at", OffsetDateTime.class))
									.map(OffsetDateTime::toInstant)));
			});
		}
		return found;
	}

	/**
	 * Adds it, for now as one that waits or is set aside.
	 * @return false if one of that id is there already
	 */
	boolean add(Source source, Statement statement, LocalDate day) {
		@Nullable Achievement achievement = statement.achievement().orElse(null);
		return this.jdbc
			.sql("""
					INSERT INTO xapi_statement (source, statement, fingerprint, occurred_at, received_at, fate, why, achieved_on,
					    learner_kind, learner_site, learner, activity, title)
					VALUES (:source, :id, :fingerprint, :occurred, :now, :fate, :why, :day, :kind, :site, :learner, :activity,
					    :title)
					ON CONFLICT DO NOTHING
					""")
			.param("source", source.name())
			.param("id", statement.id())
			.param("fingerprint", statement.fingerprint())
			.param("occurred", statement.occurred().map((at) -> at.atOffset(ZoneOffset.UTC)).orElse(null),
					Types.TIMESTAMP_WITH_TIMEZONE)
			.param("now", OffsetDateTime.now(this.clock))
			.param("fate", (achievement != null) ? WAITING : ASIDE)
			.param("why", (statement.aside() != null) ? statement.aside().name() : null, Types.VARCHAR)
			.param("day", (achievement != null) ? day : null, Types.DATE)
			.param("kind", (achievement != null) ? achievement.learner().kind().name() : null, Types.VARCHAR)
			.param("site", (achievement != null) ? achievement.learner().site() : null, Types.VARCHAR)
			.param("learner", (achievement != null) ? achievement.learner().name() : null, Types.VARCHAR)
			.param("activity", (achievement != null) ? achievement.activity() : null, Types.VARCHAR)
			.param("title", (achievement != null) ? achievement.title() : null, Types.VARCHAR)
			.update() == 1;
	}

	/** Where it stands among all statements. */
	long place(Source source, Statement statement) {
		return this.jdbc.sql("SELECT place FROM xapi_statement WHERE statement = ? AND source = ?")
			.params(statement.id(), source.name())
			.query(Long.class)
			.single();
	}

	/** Notes why it waits. */
	void wait(long place, @Nullable Fault person, @Nullable Fault course) {
		this.jdbc.sql("""
				UPDATE xapi_statement SET person_fault = :person, course_fault = :course
				WHERE place = :place AND fate = 'WAITING'
				""")
			.param("person", (person != null) ? person.name() : null, Types.VARCHAR)
			.param("course", (course != null) ? course.name() : null, Types.VARCHAR)
			.param("place", place)
			.update();
	}

	/**
	 * Takes it for being recorded; what it said of whom is then no longer needed.
	 * @return false if it does not wait any more
	 */
	boolean take(long place, String person) {
		return this.jdbc.sql("""
				UPDATE xapi_statement SET fate = :fate, person_id = :person, person_fault = NULL, course_fault = NULL,
				    learner_kind = NULL, learner_site = NULL, learner = NULL, activity = NULL, title = NULL
				WHERE place = :place AND fate = 'WAITING'
				""").param("fate", RECORDED).param("person", person).param("place", place).update() == 1;
	}

	void recordedAs(long place, String completion) {
		this.jdbc.sql("UPDATE xapi_statement SET completion = ? WHERE place = ?").params(completion, place).update();
	}

	/** Those that wait, from after a place on, in order. */
	List<Waiting> waiting(long after, int most) {
		return this.jdbc.sql("""
				SELECT * FROM xapi_statement WHERE fate = 'WAITING' AND place > :after
				ORDER BY place FETCH FIRST :most ROWS ONLY
				""")
			.param("after", after)
			.param("most", most)
			.query((row, _) -> new Waiting(row.getLong("place"), row.getString("source"),
					new Achievement(
							new Learner(Learner.Kind.valueOf(row.getString("learner_kind")),
									row.getString("learner_site"), row.getString("learner")),
							row.getString("activity"), row.getString("title")),
					row.getObject("achieved_on", LocalDate.class)))
			.list();
	}

}
