package dev.manabi.announcements;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import dev.manabi.announcements.Announcement.State;
import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.delivery.Outbox;
import dev.manabi.delivery.Runs;
import dev.manabi.roster.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What coordinators announce. Every draft is everybody's; whoever saves one that another
 * changed meanwhile is told.
 */
@Component
public class Announcements {

	private final AnnouncementRows rows;

	private final Releases rounds;

	private final Outbox outbox;

	private final Runs runs;

	private final AuditLog audit;

	private final TransactionTemplate transactions;

	private final Clock clock;

	Announcements(AnnouncementRows rows, Releases rounds, Outbox outbox, Runs runs, AuditLog audit,
			TransactionTemplate transactions, Clock clock) {
		this.rows = rows;
		this.rounds = rounds;
		this.outbox = outbox;
		this.runs = runs;
		this.audit = audit;
		this.transactions = transactions;
		this.clock = clock;
	}

	public Optional<Announcement> find(String id) {
		return this.rows.find(id);
	}

	/** What was changed last comes first. */
	public List<Announcement> list(int from, int most) {
		return this.rows.list(from, most);
	}

	public int count() {
		return this.rows.count();
	}

	/** What a draft may be called that is yet to begin. */
	public static String newId() {
		return UUID.randomUUID().toString();
	}

	/**
	 * Begins a draft, once.
	 * @param id a {@link #newId()}
	 * @return false if it has begun already
	 */
	public boolean begin(String id, Contents contents, PersonId by) {
		return change(id, "announcement.saved", by, () -> this.rows.add(id, null, contents, by));
	}

	/**
	 * Saves what a draft says.
	 * @param version the one that was changed
	 * @return false if there is another by now, or it is no draft any more
	 */
	public boolean save(String id, int version, Contents contents, PersonId by) {
		return change(id, "announcement.saved", by, () -> this.rows.write(id, version, contents, by));
	}

	/** Saves whom a draft is for, in the same way. */
	public boolean address(String id, int version, Audience audience, PersonId by) {
		return change(id, "announcement.saved", by, () -> this.rows.address(id, version, audience, by));
	}

	/** Throws a draft away. False if it is none. */
	public boolean drop(Announcement draft, PersonId by) {
		return change(draft.id(), "announcement.dropped", by, () -> this.rows.remove(draft.id(), draft.version()));
	}

	/** Sends a draft now. False if it is none, or one of new words for another. */
	public boolean send(Announcement draft, PersonId by) {
		boolean sent = draft.revises().isEmpty() && change(draft.id(), "announcement.sent", by,
				() -> draft.state() == State.DRAFT && this.rows.schedule(draft, this.clock.instant(), by));
		if (sent) {
			this.rounds.soon();
		}
		return sent;
	}

	/** Has it go out at a time; one that is to go out already goes out then instead. */
	public boolean schedule(Announcement draft, Instant when, PersonId by) {
		return draft.revises().isEmpty() && change(draft.id(), "announcement.scheduled", by,
				() -> List.of(State.DRAFT, State.SCHEDULED).contains(draft.state())
						&& this.rows.schedule(draft, when, by));
	}

	/** It is a draft again. False if it was not to go out, or has begun to. */
	public boolean unschedule(String id, PersonId by) {
		return change(id, "announcement.unscheduled", by,
				() -> this.rows.move(id, List.of(State.SCHEDULED), State.DRAFT));
	}

	/** The draft of new words for one that was sent: the one there is, or a new one. */
	public Announcement revise(Announcement sent, PersonId by) {
		return this.rows.revisionOf(sent.id()).orElseGet(() -> {
			String id = newId();
			boolean _ = change(id, "announcement.saved", by,
					() -> this.rows.add(id, sent.id(), sent.contents(), by) && renewed(id, sent, by));
			return this.rows.revisionOf(sent.id()).orElseThrow();
		});
	}

	/**
	 * From here on nobody else changes what was sent, since of new words for it there is
	 * one draft; until now somebody may have.
	 */
	private boolean renewed(String id, Announcement sent, PersonId by) {
		Contents now = this.rows.find(sent.id()).map(Announcement::contents).orElse(sent.contents());
		return now.equals(sent.contents()) || this.rows.write(id, 1, now, by);
	}

	/**
	 * Has what was sent say the new words, in every chat.
	 * @return what says them now; empty if they are no longer a draft, or it was taken
	 * back
	 */
	public Optional<Announcement> apply(Announcement revision, PersonId by) {
		String sent = revision.revises().orElse("");
		boolean changed = change(sent, "announcement.edited", by,
				() -> this.rows.remove(revision.id(), revision.version())
						&& this.rows.rewrite(sent, revision.contents(), by) && redrawn(Announcement.run(sent)));
		return changed ? this.rows.find(sent) : Optional.empty();
	}

	/** Takes it back from every chat; what waits is not sent. False if it is not out. */
	public boolean recall(Announcement sent, PersonId by) {
		return change(sent.id(), "announcement.recalled", by,
				() -> this.rows.move(sent.id(), List.of(State.SENDING, State.SENT), State.RECALLED) && stopped(sent, by)
						&& redrawn(sent.run()));
	}

	private boolean stopped(Announcement sent, PersonId by) {
		this.runs.find(sent.run()).ifPresent((run) -> this.runs.cancel(run, by));
		return true;
	}

	private boolean redrawn(String run) {
		this.outbox.refreshRun(run);
		return true;
	}

	private boolean change(String id, String deed, PersonId by, BooleanSupplier what) {
		return Objects.requireNonNull(this.transactions.execute((transaction) -> {
			boolean changed = what.getAsBoolean();
			if (changed) {
				this.audit.note(new Deed(by.value(), deed, null, id, ""));
			}
			else {
				transaction.setRollbackOnly();
			}
			return changed;
		}));
	}

}
