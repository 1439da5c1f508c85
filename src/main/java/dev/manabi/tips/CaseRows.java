package dev.manabi.tips;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import dev.manabi.language.Bilingual;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.ImprovementCase.Content;
import dev.manabi.tips.ImprovementCase.Settlement;
import dev.manabi.tips.ImprovementCase.State;
import dev.manabi.training.CourseId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Cases of improvement in the database.
 */
@Component
class CaseRows {

	private static final String SELECT = "SELECT c.* FROM improvement_case c ";

	private final JdbcClient jdbc;

	private final Clock clock;

	CaseRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void add(String id, PersonId author, String department, Content content) {
		content(this.jdbc.sql("""
				INSERT INTO improvement_case (id, shared_by, shared_at, course, course_ja, course_en, skill, department,
				    before_text, after_text, hours, folded, state, fiscal_year, why)
				VALUES (:id, :author, :now, :course, :ja, :en, :skill, :department, :before, :after, :hours, :folded,
				    'WAITS', 0, '')
				"""), content).param("id", id)
			.param("author", author.value())
			.param("now", OffsetDateTime.now(this.clock))
			.param("department", department)
			.update();
	}

	/** Says what was given back otherwise. False if it is in another state. */
	boolean change(String id, Content content) {
		return content(this.jdbc.sql("""
				UPDATE improvement_case SET course = :course, course_ja = :ja, course_en = :en, skill = :skill,
				    before_text = :before, after_text = :after, hours = :hours, folded = :folded, state = 'WAITS',
				    revision = revision + 1
				WHERE id = :id AND state IN ('WAITS', 'RETURNED')
				"""), content).param("id", id).update() == 1;
	}

	private static StatementSpec content(StatementSpec statement, Content content) {
		return statement.param("course", content.workshop().value())
			.param("ja", content.workshopTitle().ja())
			.param("en", content.workshopTitle().en())
			.param("skill", content.skill().value())
			.param("before", content.before())
			.param("after", content.after())
			.param("hours", content.hours())
			.param("folded", Wording.folded(content.before() + "\n" + content.after()));
	}

	/** False if it does not wait, or is said otherwise by now. */
	boolean settle(ImprovementCase read, State to, int fiscalYear, PersonId by, String why) {
		return this.jdbc
			.sql("""
					UPDATE improvement_case SET state = :to, fiscal_year = :year, settled_by = :by, settled_at = :now, why = :why
					WHERE id = :id AND state = 'WAITS' AND revision = :revision
					""")
			.param("id", read.id())
			.param("revision", read.revision())
			.param("to", to.name())
			.param("year", fiscalYear)
			.param("by", by.value())
			.param("now", OffsetDateTime.now(this.clock))
			.param("why", why)
			.update() == 1;
	}

	/** False if it is withdrawn already. */
	boolean withdraw(String id) {
		return this.jdbc.sql("UPDATE improvement_case SET state = 'WITHDRAWN' WHERE id = :id AND state <> 'WITHDRAWN'")
			.param("id", id)
			.update() == 1;
	}

	Optional<ImprovementCase> find(String id) {
		return this.jdbc.sql(SELECT + "WHERE c.id = :id").param("id", id).query((row, _) -> row(row)).optional();
	}

	List<ImprovementCase> of(PersonId author) {
		return this.jdbc.sql(SELECT + "WHERE c.shared_by = :author AND c.state <> 'WITHDRAWN' ORDER BY c.place DESC")
			.param("author", author.value())
			.query((row, _) -> row(row))
			.list();
	}

	List<ImprovementCase> waiting() {
		return this.jdbc.sql(SELECT + "WHERE c.state = 'WAITS' ORDER BY c.place").query((row, _) -> row(row)).list();
	}

	List<ImprovementCase> search(Search search, int from, int most) {
		return search
			.bind(this.jdbc.sql(SELECT + "WHERE c.state = 'CONFIRMED' AND (" + search.condition("c")
					+ ") ORDER BY c.settled_at DESC, c.place DESC OFFSET :from ROWS FETCH NEXT :most ROWS ONLY"))
			.param("from", from)
			.param("most", most)
			.query((row, _) -> row(row))
			.list();
	}

	int count(Search search) {
		return search.bind(this.jdbc.sql("SELECT count(*) FROM improvement_case c WHERE c.state = 'CONFIRMED' AND ("
				+ search.condition("c") + ")"))
			.query(Integer.class)
			.single();
	}

	int confirmed(int fiscalYear) {
		return this.jdbc.sql("SELECT count(*) FROM improvement_case WHERE state = 'CONFIRMED' AND fiscal_year = :year")
			.param("year", fiscalYear)
			.query(Integer.class)
			.single();
	}

	/** How many by workshop, as it was last called, the most first. */
	List<CaseGoal.Workshop> byWorkshop(int fiscalYear) {
		return this.jdbc.sql("""
				SELECT c.course_ja, c.course_en, n.confirmed FROM improvement_case c
				JOIN (SELECT course, count(*) AS confirmed, max(place) AS latest FROM improvement_case
				    WHERE state = 'CONFIRMED' AND fiscal_year = :year GROUP BY course) n ON n.latest = c.place
				ORDER BY n.confirmed DESC, c.place
				""")
			.param("year", fiscalYear)
			.query((row, _) -> new CaseGoal.Workshop(
					new Bilingual(row.getString("course_ja"), row.getString("course_en")), row.getInt("confirmed")))
			.list();
	}

	private static ImprovementCase row(ResultSet row) throws SQLException {
		Content content = new Content(new CourseId(row.getString("course")),
				new Bilingual(row.getString("course_ja"), row.getString("course_en")),
				new SkillId(row.getString("skill")), row.getString("before_text"), row.getString("after_text"),
				row.getInt("hours"));
		return new ImprovementCase(row.getString("id"), new PersonId(row.getString("shared_by")),
				row.getObject("shared_at", OffsetDateTime.class).toInstant(), row.getString("department"), content,
				State.valueOf(row.getString("state")), row.getInt("revision"), settlement(row));
	}

	private static Optional<Settlement> settlement(ResultSet row) throws SQLException {
		@Nullable String by = row.getString("settled_by");
		return (by == null) ? Optional.empty() : Optional.of(new Settlement(new PersonId(by),
				row.getObject("settled_at", OffsetDateTime.class).toInstant(), row.getString("why")));
	}

}
