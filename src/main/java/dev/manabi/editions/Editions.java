package dev.manabi.editions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The drafts and editions in the database. Nothing taken is ever deleted; a draft is
 * forgotten after {@value #DRAFT_DAYS} days. Every change names the schedule it was
 * decided on, and is not made if there has been another since.
 */
@Component
public class Editions implements Schedules {

	/** How long a draft may wait to be taken. */
	public static final int DRAFT_DAYS = 7;

	private static final int LONGEST_NAME = 100;

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final AuditLog audit;

	private final Clock clock;

	private volatile Schedule schedule = Schedule.EMPTY;

	Editions(JdbcClient jdbc, TransactionOperations transactions, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.transactions = transactions;
		this.clock = clock;
		refresh();
	}

	@Override
	public Schedule current() {
		return this.schedule;
	}

	/** The schedule as it is now, whichever instance changed it. */
	public synchronized Schedule refresh() {
		long number = this.jdbc.sql("SELECT number FROM edition_schedule").query(Long.class).single();
		if (number != this.schedule.number()) {
			this.schedule = new Schedule(number, this.jdbc
				.sql("SELECT * FROM edition WHERE taken_at IS NOT NULL AND ended_at IS NULL AND schedule <= :number")
				.param("number", number)
				.query((row, _) -> edition(row))
				.list());
		}
		return this.schedule;
	}

	/** Keeps what a coordinator sent. */
	public Draft keep(String subject, String file, String text, PersonId sentBy) {
		Draft draft = new Draft(UUID.randomUUID().toString(), subject, storable(file), text, sentBy,
				this.clock.instant());
		this.transactions.executeWithoutResult((_) -> {
			insert(draft);
			note("edition.sent", draft, "", sentBy);
		});
		return draft;
	}

	private void insert(Draft draft) {
		this.jdbc.sql("""
				INSERT INTO edition (id, subject, file_name, content, sent_by, sent_at)
				VALUES (:id, :subject, :file, :content, :by, :at)
				""")
			.param("id", draft.id())
			.param("subject", draft.subject())
			.param("file", draft.file())
			.param("content", draft.text())
			.param("by", draft.sentBy().value())
			.param("at", at(draft.sentAt()))
			.update();
	}

	/** A draft that waits to be taken; empty if it was taken, dropped or forgotten. */
	public Optional<Draft> draft(String id) {
		return this.jdbc.sql("SELECT * FROM edition WHERE id = :id AND taken_at IS NULL AND sent_at > :since")
			.param("id", id)
			.param("since", at(oldest()))
			.query((row, _) -> draft(row))
			.optional();
	}

	/** Its sender does not want it any more. */
	public void drop(Draft draft) {
		this.transactions.executeWithoutResult((_) -> {
			int dropped = this.jdbc.sql("DELETE FROM edition WHERE id = :id AND taken_at IS NULL")
				.param("id", draft.id())
				.update();
			if (dropped > 0) {
				note("edition.dropped", draft, "", draft.sentBy());
			}
		});
	}

	/**
	 * Has the draft be in force from that day on.
	 * @param seen the schedule on which it was decided
	 * @return false if the schedule is another by now, or the draft no longer waits
	 */
	public boolean take(Draft draft, LocalDate from, PersonId by, Schedule seen) {
		return change(seen, new Deed(by.value(), "edition.taken", null, subject(draft, from.toString()), ""),
				(number) -> this.jdbc.sql("""
						UPDATE edition SET effective_from = :from, taken_by = :by, taken_at = :at, schedule = :number
						WHERE id = :id AND taken_at IS NULL
						""")
					.param("from", from)
					.param("by", by.value())
					.param("at", at(this.clock.instant()))
					.param("number", number)
					.param("id", draft.id())
					.update() == 1);
	}

	/**
	 * Takes an edition back, begun or not. What was in force before it is in force again.
	 * @param seen the schedule on which it was decided
	 * @return false if the schedule is another by now
	 */
	public boolean takeBack(Edition edition, PersonId by, Schedule seen) {
		String what = edition.from().isAfter(LocalDate.now(this.clock)) ? "edition.withdrawn" : "edition.rolled-back";
		return change(seen, new Deed(by.value(), what, null, subject(edition.draft(), edition.from().toString()), ""),
				(_) -> this.jdbc
					.sql("UPDATE edition SET ended_by = :by, ended_at = :at WHERE id = :id AND ended_at IS NULL")
					.param("by", by.value())
					.param("at", at(this.clock.instant()))
					.param("id", edition.id())
					.update() == 1);
	}

	/** At a fixed rate, since fixed delays share one thread. */
	@Scheduled(initialDelay = 10, fixedRate = 10, timeUnit = TimeUnit.SECONDS)
	void poll() {
		refresh();
	}

	@Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void forgetDrafts() {
		this.jdbc.sql("DELETE FROM edition WHERE taken_at IS NULL AND sent_at <= :since")
			.param("since", at(oldest()))
			.update();
	}

	private boolean change(Schedule seen, Deed deed, LongPredicate write) {
		boolean changed = Boolean.TRUE.equals(this.transactions.execute((transaction) -> {
			long next = seen.number() + 1;
			boolean done = count(seen.number(), next) && write.test(next);
			if (done) {
				this.audit.note(deed);
			}
			else {
				transaction.setRollbackOnly();
			}
			return done;
		}));
		refresh();
		return changed;
	}

	private void note(String what, Draft draft, String day, PersonId by) {
		this.audit.note(new Deed(by.value(), what, null, subject(draft, day), ""));
	}

	private static String subject(Draft draft, String day) {
		return (draft.subject() + " " + draft.id() + " " + day + " " + draft.file()).strip().replaceAll(" +", " ");
	}

	/** Only one change follows on one schedule. */
	private boolean count(long seen, long next) {
		return this.jdbc.sql("UPDATE edition_schedule SET number = :next WHERE number = :seen")
			.param("next", next)
			.param("seen", seen)
			.update() == 1;
	}

	private Instant oldest() {
		return this.clock.instant().minus(Duration.ofDays(DRAFT_DAYS));
	}

	private static Edition edition(ResultSet row) throws SQLException {
		return new Edition(draft(row), row.getObject("effective_from", LocalDate.class), row.getLong("schedule"));
	}

	private static Draft draft(ResultSet row) throws SQLException {
		return new Draft(row.getString("id"), row.getString("subject"), row.getString("file_name"),
				row.getString("content"), new PersonId(row.getString("sent_by")),
				row.getObject("sent_at", OffsetDateTime.class).toInstant());
	}

	private static String storable(String file) {
		return file.codePoints()
			.filter((letter) -> !Character.isISOControl(letter))
			.limit(LONGEST_NAME)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
