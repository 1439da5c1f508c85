package dev.manabi.audit;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * Notes what was done, in the transaction of whoever does it: what is rolled back was not
 * done. Nothing that is noted is ever changed, but for a person who is erased.
 */
@Component
public class AuditLog {

	private static final int LONGEST = 500;

	private final NamedParameterJdbcTemplate jdbc;

	private final Clock clock;

	public AuditLog(NamedParameterJdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public void note(Deed deed) {
		note(List.of(deed));
	}

	/** Notes many at once. */
	public void note(List<Deed> deeds) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		this.jdbc.batchUpdate("""
				INSERT INTO audit_entry (done_at, done_by, what, person_id, subject, why)
				VALUES (:now, :by, :what, :person, :subject, :why)
				""", deeds.stream().map((deed) -> row(deed, now)).toArray(SqlParameterSource[]::new));
	}

	/**
	 * What was noted, the latest first.
	 * @param person who did it or whom it concerns, empty for anybody
	 * @param kind which kind, one of {@link DeedNames#kinds()}, empty for any
	 * @param from the index of the first
	 * @param most how many at most
	 */
	public List<Entry> list(Optional<String> person, Optional<String> kind, int from, int most) {
		return this.jdbc.query(
				"SELECT * FROM audit_entry" + condition(person, kind)
						+ " ORDER BY place DESC OFFSET :from ROWS FETCH NEXT :most ROWS ONLY",
				parameters(person, kind).addValue("from", from).addValue("most", most),
				(row, _) -> new Entry(row.getObject("done_at", OffsetDateTime.class).toInstant(),
						row.getString("done_by"), row.getString("what"), row.getString("person_id"),
						row.getString("subject"), row.getString("why")));
	}

	/** How many of these there are. */
	public int count(Optional<String> person, Optional<String> kind) {
		return Objects.requireNonNull(this.jdbc.queryForObject(
				"SELECT count(*) FROM audit_entry" + condition(person, kind), parameters(person, kind), Integer.class));
	}

	private static String condition(Optional<String> person, Optional<String> kind) {
		return " WHERE 1 = 1" + person.map((_) -> " AND (person_id = :person OR done_by = :person)").orElse("")
				+ kind.map((_) -> " AND what IN (:codes)").orElse("");
	}

	private static MapSqlParameterSource parameters(Optional<String> person, Optional<String> kind) {
		return new MapSqlParameterSource("person", person.orElse("")).addValue("codes",
				kind.map(DeedNames::codes).orElse(List.of()));
	}

	/** What somebody did, whomever it concerns; what was done last comes first. */
	public List<Tally> doneBy(String person) {
		return tally("done_by = :person", person);
	}

	/** What others did that concerns somebody. */
	public List<Tally> doneAbout(String person) {
		return tally("person_id = :person AND done_by <> :person", person);
	}

	/**
	 * Forgets somebody: what concerns them goes, and what they did to others was done by
	 * nobody.
	 * @param nobody who takes their place
	 */
	public void forget(String person, String nobody) {
		forget(person, nobody, "", new MapSqlParameterSource());
	}

	/** The same of what was noted before that. */
	public void forget(String person, String nobody, Instant before) {
		forget(person, nobody, " AND done_at < :before",
				new MapSqlParameterSource("before", before.atOffset(ZoneOffset.UTC)));
	}

	private List<Tally> tally(String condition, String person) {
		return this.jdbc.query(
				"SELECT what, count(*) AS times, max(done_at) AS latest FROM audit_entry WHERE " + condition
						+ " GROUP BY what ORDER BY latest DESC, what",
				new MapSqlParameterSource("person", person), (row, _) -> new Tally(row.getString("what"),
						row.getInt("times"), row.getObject("latest", OffsetDateTime.class).toInstant()));
	}

	private void forget(String person, String nobody, String condition, MapSqlParameterSource parameters) {
		parameters.addValue("person", person).addValue("nobody", nobody);
		this.jdbc.update("DELETE FROM audit_entry WHERE person_id = :person" + condition, parameters);
		this.jdbc.update("UPDATE audit_entry SET done_by = :nobody WHERE done_by = :person" + condition, parameters);
	}

	/** No change fails because it has many words. */
	private static String cut(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
		return text.substring(0, end) + "…";
	}

	private static SqlParameterSource row(Deed deed, OffsetDateTime now) {
		return new MapSqlParameterSource("now", now).addValue("by", deed.by())
			.addValue("what", deed.what())
			.addValue("person", deed.person(), Types.VARCHAR)
			.addValue("subject", cut(deed.subject()))
			.addValue("why", cut(deed.why()));
	}

}
