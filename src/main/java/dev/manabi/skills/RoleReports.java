package dev.manabi.skills;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The reports of wrong roles, one open of each person.
 */
@Component
public class RoleReports {

	private static final String INSERT = """
			INSERT INTO role_report (id, person_id, open_for, roles, words, revision, reported_at)
			VALUES (:id, :person, :person, :roles, :words, 1, :now) ON CONFLICT DO NOTHING
			""";

	private static final String REPLACE = """
			UPDATE role_report SET roles = :roles, words = :words, revision = revision + 1, reported_at = :now
			WHERE id = :id AND open_for = :person
			""";

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final AuditLog audit;

	private final Clock clock;

	RoleReports(JdbcClient jdbc, TransactionOperations transactions, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Files a report; it takes the place of the person's open one.
	 * @return the report as it is now, which somebody may have settled since
	 */
	public RoleReport file(PersonId person, List<RoleId> roles, String words) {
		Optional<RoleReport> before = openOf(person);
		if (before.isPresent() && before.get().says(roles, words)) {
			return before.get();
		}
		String id = before.map(RoleReport::id).orElseGet(() -> UUID.randomUUID().toString());
		String sql = before.isPresent() ? REPLACE : INSERT;
		return say(sql, id, person, roles, words) ? find(id).orElseThrow() : file(person, roles, words);
	}

	public Optional<RoleReport> find(String id) {
		return this.jdbc.sql("SELECT * FROM role_report WHERE id = :id")
			.param("id", id)
			.query((row, _) -> report(row))
			.optional();
	}

	/** What the person has said and nobody settled. */
	public Optional<RoleReport> openOf(PersonId person) {
		return this.jdbc.sql("SELECT * FROM role_report WHERE open_for = :person")
			.param("person", person.value())
			.query((row, _) -> report(row))
			.optional();
	}

	/** How many are open. */
	public int countOpen() {
		return this.jdbc.sql("SELECT count(*) FROM role_report WHERE open_for IS NOT NULL")
			.query(Integer.class)
			.single();
	}

	/** Some of the open reports in their order, the oldest first. */
	public List<RoleReport> open(int from, int atMost) {
		return this.jdbc.sql("""
				SELECT * FROM role_report WHERE open_for IS NOT NULL
				ORDER BY place OFFSET :from ROWS FETCH NEXT :most ROWS ONLY
				""").param("from", from).param("most", atMost).query((row, _) -> report(row)).list();
	}

	/** What they say about it is not noted. */
	private boolean say(String sql, String id, PersonId person, List<RoleId> roles, String words) {
		return Boolean.TRUE.equals(this.transactions.execute((_) -> {
			boolean said = write(sql, id, person, roles, words);
			if (said) {
				this.audit.note(new Deed(person.value(), "role.reported", person.value(),
						(id + " " + RoleIds.subject(roles)).strip(), ""));
			}
			return said;
		}));
	}

	private boolean write(String sql, String id, PersonId person, List<RoleId> roles, String words) {
		return this.jdbc.sql(sql)
			.param("id", id)
			.param("person", person.value())
			.param("roles", RoleIds.text(roles))
			.param("words", words)
			.param("now", OffsetDateTime.now(this.clock))
			.update() > 0;
	}

	private static RoleReport report(ResultSet row) throws SQLException {
		return new RoleReport(row.getString("id"), new PersonId(row.getString("person_id")),
				RoleIds.in(row.getString("roles")), row.getString("words"), row.getInt("revision"),
				row.getObject("reported_at", OffsetDateTime.class).toInstant(), row.getString("open_for") != null);
	}

}
