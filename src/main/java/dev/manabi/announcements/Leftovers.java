package dev.manabi.announcements;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.conversation.Recipient;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What may or may not have arrived of an announcement, until a coordinator decides that
 * it is sent again or left as it is.
 */
@Component
public class Leftovers {

	private static final String AGAIN = "+";

	private final AnnouncementRows rows;

	private final Outbox outbox;

	private final Sightings sightings;

	private final AuditLog audit;

	private final TransactionTemplate transactions;

	private final Clock clock;

	Leftovers(AnnouncementRows rows, Outbox outbox, Sightings sightings, AuditLog audit,
			TransactionTemplate transactions, Clock clock) {
		this.rows = rows;
		this.outbox = outbox;
		this.sightings = sightings;
		this.audit = audit;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** What nobody has decided on yet. */
	public List<Delivery> of(Announcement sent) {
		Instant left = this.rows.left(sent.id());
		return unknown(sent, (delivery) -> delivery.at().isAfter(left));
	}

	/**
	 * What may or may not have arrived, whatever was decided. Whoever says to have read
	 * it has it; where it was sent again, that counts.
	 */
	public List<Delivery> unknown(Announcement sent) {
		return unknown(sent, (_) -> true);
	}

	private List<Delivery> unknown(Announcement sent, Predicate<Delivery> some) {
		List<Delivery> unknown = this.outbox.inRun(sent.run(), State.UNKNOWN).stream().filter(some).toList();
		Set<PersonId> seen = unknown.isEmpty() ? Set.of() : this.sightings.of(sent.id());
		return unknown.stream()
			.filter((delivery) -> !(delivery.message().recipient() instanceof Recipient.Somebody(PersonId person)
					&& seen.contains(person)))
			.filter((delivery) -> this.outbox.find(again(delivery)).isEmpty())
			.toList();
	}

	/**
	 * Sends it again, each once.
	 * @return how many that are
	 */
	public int resend(Announcement sent, PersonId by) {
		return Objects.requireNonNull(this.transactions.execute((_) -> {
			int put = sent.state().isOut() ? this.outbox.put(sent.run(), of(sent).stream().map(this::message).toList())
					: 0;
			if (put > 0) {
				this.audit.note(new Deed(by.value(), "announcement.resent", null, sent.id(), ""));
			}
			return put;
		}));
	}

	/** Leaves it as it is. */
	public void leave(Announcement sent, PersonId by) {
		this.transactions.executeWithoutResult((_) -> {
			this.rows.leave(sent.id());
			this.audit.note(new Deed(by.value(), "announcement.left", null, sent.id(), ""));
		});
	}

	private Message message(Delivery lost) {
		return new Message(again(lost), lost.message().recipient(), lost.message().topic(), lost.message().subject(),
				this.clock.instant());
	}

	private static String again(Delivery lost) {
		return lost.message().key() + AGAIN;
	}

}
