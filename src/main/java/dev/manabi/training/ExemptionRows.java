package dev.manabi.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import dev.manabi.language.Bilingual;
import dev.manabi.roster.PersonId;
import dev.manabi.training.Exemption.Step;
import dev.manabi.training.Exemption.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Exemptions in the database.
 */
@Component
class ExemptionRows {

	private static final String SELECT = """
			SELECT x.*, s.verdict AS s_verdict, s.until_day AS s_until, s.taken_by AS s_by, s.taken_at AS s_at,
			    s.why AS s_why, e.verdict AS e_verdict, e.until_day AS e_until, e.taken_by AS e_by, e.taken_at AS e_at,
			    e.why AS e_why
			FROM exemption x
			LEFT JOIN exemption_step s ON s.exemption = x.id AND s.step = 'SETTLED'
			LEFT JOIN exemption_step e ON e.exemption = x.id AND e.step = 'ENDED'
			""";

	/** What the person is exempt from on a day. */
	private static final String IN_FORCE = "WHERE s.verdict = 'GRANTED' AND s.until_day >= :day AND e.exemption IS NULL";

	private final JdbcClient jdbc;

	private final Clock clock;

	ExemptionRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** False if the same waits already. */
	boolean add(String id, PersonId person, Asked asked, Bilingual title, String reason) {
		return this.jdbc.sql("""
				INSERT INTO exemption (id, person_id, asked, title_ja, title_en, reason, asked_at, waits_for)
				VALUES (:id, :person, :asked, :ja, :en, :reason, :now, :waits) ON CONFLICT DO NOTHING
				""")
			.param("id", id)
			.param("person", person.value())
			.param("asked", asked.key())
			.param("ja", title.ja())
			.param("en", title.en())
			.param("reason", reason)
			.param("now", OffsetDateTime.now(this.clock))
			.param("waits", waitsFor(person, asked))
			.update() > 0;
	}

	/**
	 * Of several that settle the same at once one does; what is settled makes room for
	 * the same to be asked again.
	 */
	boolean settle(String id, Verdict verdict, Optional<LocalDate> until, PersonId by, String why) {
		boolean first = step(id, "SETTLED", verdict, until, by, why);
		if (first) {
			this.jdbc.sql("UPDATE exemption SET waits_for = NULL WHERE id = :id").param("id", id).update();
		}
		return first;
	}

	boolean end(String id, LocalDate until, PersonId by, String why) {
		return step(id, "ENDED", Verdict.ENDED, Optional.of(until), by, why);
	}

	private boolean step(String id, String step, Verdict verdict, Optional<LocalDate> until, PersonId by, String why) {
		return this.jdbc.sql("""
				INSERT INTO exemption_step (exemption, step, verdict, until_day, taken_by, taken_at, why)
				VALUES (:id, :step, :verdict, :until, :by, :now, :why) ON CONFLICT DO NOTHING
				""")
			.param("id", id)
			.param("step", step)
			.param("verdict", verdict.name())
			.param("until", until.orElse(null), Types.DATE)
			.param("by", by.value())
			.param("now", OffsetDateTime.now(this.clock))
			.param("why", why)
			.update() > 0;
	}

	Optional<Exemption> find(String id) {
		return this.jdbc.sql(SELECT + "WHERE x.id = :id").param("id", id).query((row, _) -> exemption(row)).optional();
	}

	Optional<Exemption> waiting(PersonId person, Asked asked) {
		return this.jdbc.sql(SELECT + "WHERE x.waits_for = :waits")
			.param("waits", waitsFor(person, asked))
			.query((row, _) -> exemption(row))
			.optional();
	}

	/** The newest first. */
	List<Exemption> of(PersonId person) {
		return this.jdbc.sql(SELECT + "WHERE x.person_id = :person ORDER BY x.place DESC")
			.param("person", person.value())
			.query((row, _) -> exemption(row))
			.list();
	}

	List<Exemption> waiting(int from, int most) {
		return this.jdbc.sql(SELECT + """
				WHERE x.waits_for IS NOT NULL ORDER BY x.place OFFSET :from ROWS FETCH NEXT :most ROWS ONLY
				""").param("from", from).param("most", most).query((row, _) -> exemption(row)).list();
	}

	int countWaiting() {
		return this.jdbc.sql("SELECT count(*) FROM exemption WHERE waits_for IS NOT NULL")
			.query(Integer.class)
			.single();
	}

	List<Exemption> inForce(LocalDate day, int from, int most) {
		return this.jdbc.sql(SELECT + IN_FORCE + """
				 ORDER BY s.until_day, x.place OFFSET :from ROWS FETCH NEXT :most ROWS ONLY
				""").param("day", day).param("from", from).param("most", most).query((row, _) -> exemption(row)).list();
	}

	int countInForce(LocalDate day) {
		return this.jdbc.sql("SELECT count(*) FROM (" + SELECT.replace("x.*", "x.id") + IN_FORCE + ") counted")
			.param("day", day)
			.query(Integer.class)
			.single();
	}

	private static String waitsFor(PersonId person, Asked asked) {
		return person.value() + ":" + asked.key();
	}

	private static Exemption exemption(ResultSet row) throws SQLException {
		return new Exemption(row.getString("id"), new PersonId(row.getString("person_id")),
				Asked.parse(row.getString("asked")).orElseThrow(),
				new Bilingual(row.getString("title_ja"), row.getString("title_en")), row.getString("reason"),
				row.getObject("asked_at", OffsetDateTime.class).toInstant(), step(row, "s_"), step(row, "e_"));
	}

	private static Optional<Step> step(ResultSet row, String prefix) throws SQLException {
		@Nullable String verdict = row.getString(prefix + "verdict");
		return (verdict == null) ? Optional.empty()
				: Optional.of(new Step(Verdict.valueOf(verdict),
						Optional.ofNullable(row.getObject(prefix + "until", LocalDate.class)),
						new PersonId(row.getString(prefix + "by")), row.getString(prefix + "why"),
						row.getObject(prefix + "at", OffsetDateTime.class).toInstant()));
	}

}
