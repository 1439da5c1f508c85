package dev.manabi.tips;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people tell the coordinators of tips that are amiss. Who told it is shown to
 * nobody.
 */
@Component
public class TipReports {

	/** How many characters a reason may have. */
	public static final int LONGEST = 500;

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final Clock clock;

	TipReports(JdbcClient jdbc, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Tells it. Who did is not in the audit log: they were promised that nobody sees it.
	 * @return false if the person told of that tip before and nobody has looked at it
	 * since
	 */
	@Transactional
	public boolean report(Tip tip, PersonId person, String reason) {
		boolean first = this.jdbc.sql("""
				INSERT INTO tip_report (tip, person_id, reason, reported_at, settled)
				VALUES (:tip, :person, :reason, :now, FALSE) ON CONFLICT DO NOTHING
				""")
			.param("tip", tip.id())
			.param("person", person.value())
			.param("reason", reason)
			.param("now", OffsetDateTime.now(this.clock))
			.update() > 0;
		return first || anew(tip, person, reason);
	}

	/** Once a coordinator has looked at it, the same person may tell it again. */
	private boolean anew(Tip tip, PersonId person, String reason) {
		return this.jdbc.sql("""
				UPDATE tip_report SET reason = :reason, reported_at = :now, settled = FALSE
				WHERE tip = :tip AND person_id = :person AND settled
				""")
			.param("tip", tip.id())
			.param("person", person.value())
			.param("reason", reason)
			.param("now", OffsetDateTime.now(this.clock))
			.update() > 0;
	}

	/** What was told of the tip and nobody has looked at. */
	public Told told(Tip tip, int most) {
		List<String> newest = this.jdbc.sql("""
				SELECT reason FROM tip_report WHERE tip = :tip AND NOT settled ORDER BY reported_at DESC, person_id
				FETCH NEXT :most ROWS ONLY
				""").param("tip", tip.id()).param("most", most).query((row, _) -> row.getString(1)).list();
		int all = this.jdbc.sql("SELECT count(*) FROM tip_report WHERE tip = :tip AND NOT settled")
			.param("tip", tip.id())
			.query(Integer.class)
			.single();
		return new Told(newest, Math.max(0, all - newest.size()));
	}

	/** When the last of that was told, empty if there is nothing. */
	public Optional<Instant> last(Tip tip) {
		return this.jdbc.sql("""
				SELECT reported_at FROM tip_report WHERE tip = :tip AND NOT settled ORDER BY reported_at DESC
				FETCH NEXT 1 ROWS ONLY
				""")
			.param("tip", tip.id())
			.query((row, _) -> row.getObject("reported_at", OffsetDateTime.class).toInstant())
			.optional();
	}

	/**
	 * Notes that a coordinator has looked at what was told of the tip.
	 * @param last when the last was told of which they know; what came later waits
	 */
	@Transactional
	public void settle(Tip tip, PersonId by, Instant last) {
		int settled = this.jdbc
			.sql("UPDATE tip_report SET settled = TRUE WHERE tip = :tip AND NOT settled AND reported_at <= :last")
			.param("tip", tip.id())
			.param("last", last.atOffset(ZoneOffset.UTC))
			.update();
		if (settled > 0) {
			this.audit.note(new Deed(by.value(), "tip.checked", tip.author().value(), tip.id(), ""));
		}
	}

	/** How many tips were told of that nobody has looked at. */
	public int waiting() {
		return this.jdbc.sql("""
				SELECT count(DISTINCT r.tip) FROM tip_report r JOIN tip t ON t.id = r.tip
				WHERE NOT r.settled AND t.state = 'SHOWN'
				""").query(Integer.class).single();
	}

	/**
	 * What was told of a tip.
	 *
	 * @param newest as much as was asked for, the newest first
	 * @param others how much more there is
	 */
	public record Told(List<String> newest, int others) {

	}

}
