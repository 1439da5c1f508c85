package dev.manabi.reminders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.training.Task;
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

	private final ReminderProperties properties;

	private final Roster roster;

	private final Triggers triggers;

	private final Ledger ledger;

	private final Preferences preferences;

	private final Outbox outbox;

	private final OfficeDays days;

	private final Leaves leaves;

	private final TransactionOperations transaction;

	private final Clock clock;

	Planning(ReminderProperties properties, Roster roster, Triggers triggers, Ledger ledger, Preferences preferences,
			Outbox outbox, OfficeDays days, Leaves leaves, TransactionOperations transaction, Clock clock) {
		this.properties = properties;
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
	 * Plans the day.
	 * @return how many people could not be planned for
	 */
	int plan(LocalDate day) {
		return plan(day, "reminders:" + day, "").failed();
	}

	/** Whether anybody is reminded at all. */
	public boolean isOn() {
		return this.properties.enabled();
	}

	/**
	 * Plans it again, for what has come up since and for those whose message was called
	 * off.
	 * @return how many people are reminded of something new
	 * @throws IllegalStateException if nobody is reminded at all
	 */
	public int planAgain(LocalDate day) {
		if (!isOn()) {
			throw new IllegalStateException("Nobody is reminded of anything");
		}
		String time = "T" + LocalTime.now(this.clock).truncatedTo(ChronoUnit.SECONDS);
		return plan(day, "reminders:" + day + time, time).people();
	}

	private Planned plan(LocalDate day, String run, String again) {
		int[] planned = { 0 };
		List<RuntimeException> failures = new ArrayList<>();
		eligible(day, (person) -> {
			try {
				planned[0] += Boolean.TRUE.equals(this.transaction.execute((_) -> plan(person, day, run, again))) ? 1
						: 0;
			}
			catch (RuntimeException ex) {
				failures.add(ex);
			}
		});
		log.info("{} people are to be reminded on {}", planned[0], day);
		if (!failures.isEmpty()) {
			log.error("The reminders of {} people could not be planned: {} at {}", failures.size(),
					failures.getFirst().getClass().getName(), failures.getFirst().getStackTrace()[0]);
		}
		return new Planned(planned[0], failures.size());
	}

	/**
	 * Everybody who would be reminded that day as things stand, and of what.
	 * @param first the day that is planned next: what comes between is told before
	 */
	void foresee(LocalDate day, LocalDate first, Foreseen each) {
		LocalDate before = this.days.plus(day, -1);
		Predicate<Person> awayBefore = this.leaves.away(before);
		eligible(day, (person) -> {
			Function<LocalDate, List<Trigger>> triggers = this.triggers.onDays(person);
			List<Trigger> due = triggers.apply(day);
			List<Trigger> earlier = (due.isEmpty() || before.isBefore(first) || awayBefore.test(person)) ? List.of()
					: triggers.apply(before);
			List<Task> tasks = due.stream()
				.filter((trigger) -> earlier.stream().noneMatch(trigger::isWithin))
				.map(Trigger::task)
				.toList();
			if (!tasks.isEmpty()) {
				each.reminded(person, tasks);
			}
		});
	}

	private void eligible(LocalDate day, Consumer<Person> each) {
		Predicate<Person> away = this.leaves.away(day);
		this.roster.walk((person) -> {
			if (!person.guest() && !person.id().isStandIn() && !away.test(person)) {
				each.accept(person);
			}
		});
	}

	/**
	 * What still waits for its hour is told together with what is new; who is being told
	 * or was told today hears the rest another day.
	 */
	private boolean plan(Person person, LocalDate day, String run, String again) {
		List<Trigger> due = this.triggers.of(person, day);
		if (due.isEmpty()) {
			return false;
		}
		String key = key(person.id(), day);
		List<Delivery> before = this.outbox.of(person.id(), TOPIC);
		if (before.stream().anyMatch((delivery) -> isTold(delivery, day))) {
			return false;
		}
		Optional<Delivery> unsettled = before.stream().filter((delivery) -> !delivery.state().isFinal()).findFirst();
		if (unsettled.isPresent() && !isLeftOver(unsettled.get(), key)) {
			if (unsettled.get().message().notBefore().isAfter(this.clock.instant())) {
				this.ledger.note(person.id(), due, unsettled.get().message().key(), day);
			}
			return false;
		}
		String free = isCalledOff(before, key) ? key + again : key;
		boolean isNew = this.outbox.put(run,
				List.of(new Message(free, person.id(), TOPIC, "", from(this.preferences.of(person.id()), day)))) > 0;
		if (isNew) {
			this.ledger.note(person.id(), due, free, day);
			unsettled.map((old) -> old.message().key()).ifPresent((old) -> takeOver(person.id(), old, free, day));
		}
		return isNew;
	}

	/** Whether what was to be told today was not. */
	private static boolean isCalledOff(List<Delivery> before, String key) {
		return before.stream()
			.anyMatch((delivery) -> delivery.message().key().equals(key)
					&& (delivery.state() == Delivery.State.SKIPPED || delivery.state() == Delivery.State.FAILED));
	}

	/** What a run that is paused, or the end of its day, keeps from an earlier day. */
	private static boolean isLeftOver(Delivery delivery, String today) {
		return delivery.state() == Delivery.State.PENDING && !delivery.message().key().startsWith(today);
	}

	/** Moved before the old one is called off: what was not told is forgotten. */
	private void takeOver(PersonId person, String old, String key, LocalDate day) {
		this.ledger.move(person, old, key, day);
		if (!this.outbox.cancel(old)) {
			throw new IllegalStateException("It is on its way meanwhile: " + old);
		}
	}

	private boolean isTold(Delivery delivery, LocalDate day) {
		return (delivery.state() == Delivery.State.SENT || delivery.state() == Delivery.State.UNKNOWN)
				&& LocalDate.ofInstant(delivery.at(), this.clock.getZone()).equals(day);
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

	/**
	 * What became of a plan.
	 *
	 * @param people how many are reminded of something new
	 * @param failed for how many it could not be found out
	 */
	private record Planned(int people, int failed) {
	}

	/** Hears who would be reminded. */
	@FunctionalInterface
	interface Foreseen {

		void reminded(Person person, List<Task> tasks);

	}

}
