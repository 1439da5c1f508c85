package dev.manabi.skills;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.RoleDecision.Content;
import dev.manabi.skills.RoleDecision.Correction;
import dev.manabi.skills.RoleDecision.Kept;
import dev.manabi.skills.RoleDecision.Withdrawn;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What coordinators decided about people's roles. All of it is kept; of what they set for
 * a person the last is in force.
 */
@Component
public class RoleDecisions {

	private static final String SELECT = "SELECT * FROM role_decision WHERE ";

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final AuditLog audit;

	private final Clock clock;

	RoleDecisions(JdbcClient jdbc, TransactionOperations transactions, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Settles a report as it was read.
	 * @return the decision; empty if somebody else was first or the person has said it in
	 * other words since, and then nothing is changed
	 */
	public Optional<RoleDecision> settle(RoleReport report, Content content, PersonId by) {
		RoleDecision decision = decision(report.person(), content, by);
		return transact(() -> {
			if (!close(report)) {
				return Optional.empty();
			}
			store(decision, report.id());
			return Optional.of(decision);
		});
	}

	/** Decides without a report, or although it was settled. */
	public RoleDecision decide(PersonId person, Content content, PersonId by) {
		RoleDecision decision = decision(person, content, by);
		transact(() -> {
			store(decision, null);
			return Optional.of(decision);
		});
		return decision;
	}

	/** How the report was settled, empty as long as it is open. */
	public Optional<RoleDecision> of(RoleReport report) {
		return this.jdbc.sql(SELECT + "report = :report")
			.param("report", report.id())
			.query((row, _) -> decision(row))
			.optional();
	}

	/** What is set for the person on that day. */
	public Optional<Correction> correction(PersonId person, LocalDate day) {
		return inForce(person, day).flatMap(RoleDecision::correction);
	}

	/** What is set today, for whomever anything is. */
	public Map<PersonId, Correction> corrections() {
		Map<PersonId, Correction> corrections = new HashMap<>();
		this.jdbc.sql(SELECT + "in_force_for IS NOT NULL AND until_day >= :day")
			.param("day", LocalDate.now(this.clock))
			.query((row) -> {
				RoleDecision decision = decision(row);
				decision.correction().ifPresent((correction) -> corrections.put(decision.person(), correction));
			});
		return corrections;
	}

	/** The decision that sets it. */
	public Optional<RoleDecision> inForce(PersonId person, LocalDate day) {
		return this.jdbc.sql(SELECT + "in_force_for = :person AND until_day >= :day")
			.param("person", person.value())
			.param("day", day)
			.query((row, _) -> decision(row))
			.optional();
	}

	/** The last decision about the person. */
	public Optional<RoleDecision> last(PersonId person) {
		return this.jdbc.sql(SELECT + "person_id = :person ORDER BY place DESC FETCH FIRST 1 ROWS ONLY")
			.param("person", person.value())
			.query((row, _) -> decision(row))
			.optional();
	}

	private Optional<RoleDecision> transact(Supplier<Optional<RoleDecision>> work) {
		return Objects.requireNonNull(this.transactions.execute((_) -> work.get()));
	}

	private RoleDecision decision(PersonId person, Content content, PersonId by) {
		return new RoleDecision(UUID.randomUUID().toString(), person, content, by, this.clock.instant());
	}

	private boolean close(RoleReport report) {
		return this.jdbc.sql("""
				UPDATE role_report SET settled_at = :now, open_for = NULL
				WHERE id = :id AND revision = :revision AND settled_at IS NULL
				""")
			.param("now", OffsetDateTime.now(this.clock))
			.param("id", report.id())
			.param("revision", report.revision())
			.update() > 0;
	}

	/** Two who decide at once for a person both succeed, one after the other. */
	private void store(RoleDecision decision, @Nullable String report) {
		do {
			if (!(decision.content() instanceof Kept)) {
				this.jdbc.sql("UPDATE role_decision SET in_force_for = NULL WHERE in_force_for = ?")
					.param(decision.person().value())
					.update();
			}
		}
		while (!insert(decision, report));
		this.audit.note(deed(decision));
	}

	private static Deed deed(RoleDecision decision) {
		Content content = decision.content();
		String subject = (content instanceof Correction(var roles, var until))
				? RoleIds.subject(roles) + " until " + until : "";
		return new Deed(decision.by().value(), "role." + Kind.of(content).name().toLowerCase(Locale.ROOT),
				decision.person().value(), (decision.id() + " " + subject).strip(), "");
	}

	private boolean insert(RoleDecision decision, @Nullable String report) {
		Optional<Correction> set = decision.correction();
		return this.jdbc.sql("""
				INSERT INTO role_decision (id, person_id, report, kind, roles, until_day, decided_by, decided_at,
				    in_force_for)
				VALUES (:id, :person, :report, :kind, :roles, :until, :by, :at, :inForceFor) ON CONFLICT DO NOTHING
				""")
			.param("id", decision.id())
			.param("person", decision.person().value())
			.param("report", report, Types.VARCHAR)
			.param("kind", Kind.of(decision.content()).name())
			.param("roles", set.map((it) -> RoleIds.text(it.roles())).orElse(null), Types.VARCHAR)
			.param("until", set.map(Correction::until).orElse(null), Types.DATE)
			.param("by", decision.by().value())
			.param("at", decision.at().atOffset(ZoneOffset.UTC))
			.param("inForceFor", set.map((_) -> decision.person().value()).orElse(null), Types.VARCHAR)
			.update() > 0;
	}

	private static RoleDecision decision(ResultSet row) throws SQLException {
		Content content = switch (Kind.valueOf(row.getString("kind"))) {
			case SET -> new Correction(RoleIds.in(row.getString("roles")), row.getObject("until_day", LocalDate.class));
			case KEPT -> new Kept();
			case WITHDRAWN -> new Withdrawn();
		};
		Instant at = row.getObject("decided_at", OffsetDateTime.class).toInstant();
		return new RoleDecision(row.getString("id"), new PersonId(row.getString("person_id")), content,
				new PersonId(row.getString("decided_by")), at);
	}

	/** What the database calls a content. */
	private enum Kind {

		SET, KEPT, WITHDRAWN;

		static Kind of(Content content) {
			return switch (content) {
				case Correction _ -> SET;
				case Kept _ -> KEPT;
				case Withdrawn _ -> WITHDRAWN;
			};
		}

	}

}
