package dev.manabi.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.PersonId;

import org.springframework.stereotype.Component;

/**
 * Who was reminded of what and when, and what became of it.
 */
@Component
public class ReminderHistory {

	private final Ledger ledger;

	private final Outbox outbox;

	ReminderHistory(Ledger ledger, Outbox outbox) {
		this.ledger = ledger;
		this.outbox = outbox;
	}

	/**
	 * The newest first.
	 * @param person of whom, empty for everybody
	 */
	public List<Reminded> list(Optional<PersonId> person, int start, int most) {
		return this.ledger.latest(person, start, most)
			.stream()
			.map((line) -> new Reminded(line.person(), line.task(), line.due(), line.day(),
					this.outbox.find(line.message())))
			.toList();
	}

	public int count(Optional<PersonId> person) {
		return this.ledger.count(person);
	}

	/**
	 * That somebody was to be reminded of something.
	 *
	 * @param task what of, as {@code skill:bpr}
	 * @param delivery the message, empty if it is kept no more
	 */
	public record Reminded(PersonId person, String task, LocalDate due, LocalDate day, Optional<Delivery> delivery) {

	}

}
