package dev.manabi.training;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.manabi.language.Bilingual;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * Completions in the database.
 */
@Component
class Completions {

	private static final int AT_ONCE = 1_000;

	private static final String SELECT = """
			SELECT c.*, d.verdict AS d_verdict, d.capacity AS d_capacity, d.corrected_by AS d_by, d.corrected_at AS d_at,
			    d.why AS d_why, w.capacity AS w_capacity, w.corrected_by AS w_by, w.corrected_at AS w_at, w.why AS w_why
			FROM completion c
			LEFT JOIN completion_correction d ON d.completion = c.id AND d.step = 'DECISION'
			LEFT JOIN completion_correction w ON w.completion = c.id AND w.step = 'WITHDRAWAL'
			""";

	private static final String WAITING = """
			WHERE NOT c.suffices AND c.stands_for IS NOT NULL AND d.completion IS NULL AND w.completion IS NULL
			""";

	private final NamedParameterJdbcTemplate jdbc;

	private final FiscalYears fiscalYears;

	private final Clock clock;

	Completions(NamedParameterJdbcTemplate jdbc, FiscalYears fiscalYears, Clock clock) {
		this.jdbc = jdbc;
		this.fiscalYears = fiscalYears;
		this.clock = clock;
	}

	/** Adds those that do not stand there yet, and tells which these were. */
	boolean[] add(List<Claim> claims) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		boolean[] added = new boolean[claims.size()];
		for (int from = 0; from < claims.size(); from += AT_ONCE) {
			List<Claim> part = claims.subList(from, Math.min(claims.size(), from + AT_ONCE));
			int[] rows = this.jdbc.batchUpdate(
					"""
							INSERT INTO completion (id, person_id, course, skills, title_ja, title_en, taken_on, fiscal_year, evidence,
							    suffices, source, certificate, recorded_by, recorded_at, stands_for)
							VALUES (:id, :person, :course, :skills, :ja, :en, :day, :year, :evidence, :suffices, :source,
							    :certificate, :by, :now, :key)
							ON CONFLICT DO NOTHING
							""",
					part.stream().map((claim) -> row(claim, now)).toArray(SqlParameterSource[]::new));
			for (int index = 0; index < rows.length; index++) {
				added[from + index] = rows[index] > 0;
			}
		}
		return added;
	}

	private SqlParameterSource row(Claim claim, OffsetDateTime now) {
		return new MapSqlParameterSource("id", UUID.randomUUID().toString()).addValue("person", claim.person().value())
			.addValue("course", claim.learnt().course().map(CourseId::value).orElse(null), Types.VARCHAR)
			.addValue("skills", claim.learnt().skills().stream().map(SkillId::value).collect(Collectors.joining(",")))
			.addValue("ja", claim.learnt().title().ja())
			.addValue("en", claim.learnt().title().en())
			.addValue("day", claim.day())
			.addValue("year", this.fiscalYears.of(claim.day()).year())
			.addValue("evidence", claim.evidence().name())
			.addValue("suffices", claim.suffices())
			.addValue("source", claim.source())
			.addValue("certificate", claim.certificate().map(URI::toString).orElse(null), Types.VARCHAR)
			.addValue("by", claim.by().map(PersonId::value).orElse(null), Types.VARCHAR)
			.addValue("now", now)
			.addValue("key", claim.key());
	}

	Optional<Completion> find(String id) {
		return query(SELECT + "WHERE c.id = :id", new MapSqlParameterSource("id", id)).stream().findFirst();
	}

	/**
	 * The same, with everybody else kept from correcting it until the transaction ends.
	 */
	Optional<Completion> locked(String id) {
		MapSqlParameterSource row = new MapSqlParameterSource("id", id);
		this.jdbc.queryForList("SELECT id FROM completion WHERE id = :id FOR UPDATE", row, String.class);
		return find(id);
	}

	/** What stands there that says the same. */
	Optional<Completion> standing(Claim claim) {
		return query(SELECT + "WHERE c.stands_for = :key", new MapSqlParameterSource("key", claim.key())).stream()
			.findFirst();
	}

	/**
	 * Looks each key up. PostgreSQL would go through the whole table for every “IN” of so
	 * many as long as it does not know that the table has grown.
	 */
	List<Boolean> standing(List<Claim> claims) {
		List<String> keys = claims.stream().map(Claim::key).toList();
		Set<String> standing = new HashSet<>();
		for (int from = 0; from < keys.size(); from += AT_ONCE) {
			List<Object[]> some = keys.subList(from, Math.min(keys.size(), from + AT_ONCE))
				.stream()
				.map((key) -> new Object[] { key })
				.toList();
			standing.addAll(this.jdbc.queryForList("""
					SELECT asked.stands_for FROM (VALUES :keys) AS asked (stands_for)
					WHERE EXISTS (SELECT 1 FROM completion c WHERE c.stands_for = asked.stands_for)
					""", new MapSqlParameterSource("keys", some), String.class));
		}
		return keys.stream().map(standing::contains).toList();
	}

	List<Completion> of(Collection<PersonId> ids) {
		return query(SELECT + "WHERE c.person_id IN (:people) ORDER BY c.taken_on DESC, c.place DESC", people(ids));
	}

	/** Who of these has completed something for the skill that counts. */
	Set<PersonId> havingLearnt(SkillId skill, List<PersonId> ids) {
		Set<PersonId> learnt = new HashSet<>();
		for (int from = 0; from < ids.size(); from += AT_ONCE) {
			query(SELECT + "WHERE c.person_id IN (:people) AND ',' || c.skills || ',' LIKE :skill",
					people(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))).addValue("skill",
							"%," + skill.value() + ",%"))
				.stream()
				.filter((completion) -> completion.state() == Completion.State.COUNTS
						&& completion.claim().learnt().skills().contains(skill))
				.forEach((completion) -> learnt.add(completion.claim().person()));
		}
		return learnt;
	}

	List<Completion> waiting(Collection<PersonId> ids) {
		return ids.isEmpty() ? List.of()
				: query(SELECT + WAITING + "AND c.person_id IN (:people) ORDER BY c.place", people(ids));
	}

	List<Completion> waiting(int most) {
		return query(SELECT + WAITING + "ORDER BY c.place FETCH FIRST :most ROWS ONLY",
				new MapSqlParameterSource("most", most));
	}

	/**
	 * Notes what is said of it, unless the same step was taken before. What is no longer
	 * good makes room for another record of the same.
	 */
	boolean correct(String id, String step, String verdict, PersonId by, Evidence as, String why) {
		MapSqlParameterSource row = new MapSqlParameterSource("id", id).addValue("step", step)
			.addValue("verdict", verdict)
			.addValue("as", as.name())
			.addValue("by", by.value())
			.addValue("now", OffsetDateTime.now(this.clock))
			.addValue("why", why);
		boolean first = this.jdbc.update("""
				INSERT INTO completion_correction (completion, step, verdict, capacity, corrected_by, corrected_at, why)
				VALUES (:id, :step, :verdict, :as, :by, :now, :why) ON CONFLICT DO NOTHING
				""", row) > 0;
		if (first && !verdict.equals("CONFIRMED")) {
			this.jdbc.update("UPDATE completion SET stands_for = NULL WHERE id = :id", row);
		}
		return first;
	}

	private static MapSqlParameterSource people(Collection<PersonId> ids) {
		return new MapSqlParameterSource("people", ids.stream().map(PersonId::value).distinct().toList());
	}

	private List<Completion> query(String sql, SqlParameterSource parameters) {
		return this.jdbc.query(sql, parameters, Completions::completion);
	}

	private static Completion completion(ResultSet row, int number) throws SQLException {
		Set<SkillId> skills = Arrays.stream(row.getString("skills").split(","))
			.map(SkillId::new)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Learnt learnt = new Learnt(Optional.ofNullable(row.getString("course")).map(CourseId::new), skills,
				new Bilingual(row.getString("title_ja"), row.getString("title_en")));
		Claim claim = new Claim(new PersonId(row.getString("person_id")), learnt,
				row.getObject("taken_on", LocalDate.class), Evidence.valueOf(row.getString("evidence")),
				row.getBoolean("suffices"), row.getString("source"),
				Optional.ofNullable(row.getString("certificate")).map(URI::create),
				Optional.ofNullable(row.getString("recorded_by")).map(PersonId::new));
		return new Completion(row.getString("id"), claim, row.getInt("fiscal_year"),
				row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
				correction(row, "d_", "CONFIRMED".equals(row.getString("d_verdict"))), correction(row, "w_", false));
	}

	private static Optional<Completion.Correction> correction(ResultSet row, String prefix, boolean confirmed)
			throws SQLException {
		@Nullable String by = row.getString(prefix + "by");
		return (by == null) ? Optional.empty()
				: Optional.of(new Completion.Correction(new PersonId(by),
						Evidence.valueOf(row.getString(prefix + "capacity")), confirmed, row.getString(prefix + "why"),
						row.getObject(prefix + "at", OffsetDateTime.class).toInstant()));
	}

}
