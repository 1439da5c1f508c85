package dev.manabi.reminders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.workdays.Leaves;
import dev.manabi.workdays.OfficeDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts the reminders of a day into the outbox, one message for each person, together with
 * what the ledger says of it. Done again it changes nothing.
 */
@Component
public class Planning {

	/** The topic of reminders. */
	public static final String TOPIC = "reminder";

	private static final Logger log = LoggerFactory.getLogger(Planning.class);

	private final Roster roster;

	private final Triggers triggers;

	private final Ledger ledger;

	private final Preferences preferences;

	private final Outbox outbox;

	private final OfficeDays days;

	private final Leaves leaves;

	private final TransactionOperations transaction;

	private final Clock clock;

	Planning(Roster roster, Triggers triggers, Ledger ledger, Preferences preferences, Outbox outbox, OfficeDays days,
			Leaves leaves, TransactionOperations transaction, Clock clock) {
		this.roster = roster;
		this.triggers = triggers;
		this.ledger = ledger;
		this.preferences = preferences;
		this.outbox = outbox;
		this.days = days;
		this.leaves = leaves;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Plans the day; whoever can't be planned for is left for the next day.
	 * @return how many people are to be reminded
	 */
	public int plan(LocalDate day) {
		int[] planned = { 0 };
		int[] failed = { 0 };
		eligible(day, (person) -> {
			try {
				planned[0] += Boolean.TRUE.equals(this.transaction.execute((_) -> plan(person, day))) ? 1 : 0;
			}
			catch (RuntimeException ex) {
				failed[0]++;
			}
		});
		log.info("{} people are to be reminded on {}", planned[0], day);
		if (failed[0] > 0) {
			log.error("The reminders of {} people could not be planned", failed[0]);
		}
		return planned[0];
	}

	/** Everybody who would be reminded that day as things stand, and of what. */
	void foresee(LocalDate day, Foreseen each) {
		eligible(day, (person) -> {
			List<Trigger> due = this.triggers.of(person, day);
			if (!due.isEmpty()) {
				each.reminded(person, due);
			}
		});
	}

	private void eligible(LocalDate day, java.util.function.Consumer<Person> each) {
		Predicate<Person> away = this.leaves.away(day);
		this.roster.walk((person) -> {
			if (!person.guest() && !away.test(person) && this.roster.find(person.id()).isPresent()) {
				each.accept(person);
			}
		});
	}

	/** What still waits from before is told together with what is new. */
	private boolean plan(Person person, LocalDate day) {
		List<Trigger> due = this.triggers.of(person, day);
		if (due.isEmpty()) {
			return false;
		}
		String key = key(person.id(), day);
		Optional<Delivery> unsettled = this.outbox.of(person.id(), TOPIC)
			.stream()
			.filter((delivery) -> !delivery.state().isFinal())
			.findFirst();
		if (unsettled.isPresent()) {
			if (unsettled.get().state() == Delivery.State.PENDING) {
				this.ledger.note(person.id(), due, unsettled.get().message().key(), day);
			}
			return false;
		}
		boolean isNew = this.outbox.put("reminders:" + day,
				List.of(new Message(key, person.id(), TOPIC, "", from(this.preferences.of(person.id()), day)))) > 0;
		if (isNew) {
			this.ledger.note(person.id(), due, key, day);
		}
		return isNew;
	}

	private static String key(PersonId person, LocalDate day) {
		return TOPIC + ":" + person.value() + ":" + day;
	}

	private Instant from(Preference preference, LocalDate day) {
		LocalTime opens = this.days.opens();
		LocalTime wanted = preference.hour().isPresent() ? LocalTime.of(preference.hour().getAsInt(), 0) : opens;
		boolean fits = wanted.isAfter(opens) && wanted.isBefore(this.days.closes());
		return day.atTime(fits ? wanted : opens).atZone(this.clock.getZone()).toInstant();
	}

	/** Hears who would be reminded. */
	@FunctionalInterface
	interface Foreseen {

		void reminded(Person person, List<Trigger> due);

	}

}
