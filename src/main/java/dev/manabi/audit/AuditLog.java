package dev.manabi.audit;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * Notes what was done, in the transaction of whoever does it: what is rolled back was not
 * done.
 */
@Component
public class AuditLog {

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

	/** What somebody did, whomever it concerns; what was done last comes first. */
	public List<Tally> doneBy(String person) {
		return tally("done_by = :person", person);
	}

	/** What others did that concerns somebody. */
	public List<Tally> doneAbout(String person) {
		return tally("person_id = :person AND done_by <> :person", person);
	}

	private List<Tally> tally(String condition, String person) {
		return this.jdbc.query(
				"SELECT what, count(*) AS times, max(done_at) AS latest FROM audit_entry WHERE " + condition
						+ " GROUP BY what ORDER BY latest DESC, what",
				new MapSqlParameterSource("person", person), (row, _) -> new Tally(row.getString("what"),
						row.getInt("times"), row.getObject("latest", OffsetDateTime.class).toInstant()));
	}

	private static SqlParameterSource row(Deed deed, OffsetDateTime now) {
		return new MapSqlParameterSource("now", now).addValue("by", deed.by())
			.addValue("what", deed.what())
			.addValue("person", deed.person(), Types.VARCHAR)
			.addValue("subject", deed.subject())
			.addValue("why", deed.why());
	}

}
