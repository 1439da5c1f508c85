package dev.manabi.reminders;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.reminders.Arrears.Behind;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.training.Task;
import dev.manabi.workdays.Leaves;
import dev.manabi.workdays.OfficeDays;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells superiors once a week, on its first working day, of mandatory training that is
 * overdue among their people, and coordinators of what stays so after many reminders or
 * is so of people without a superior.
 */
@Component
public class Summaries {

	/** The topic of what superiors hear. */
	public static final String TO_SUPERIORS = "overdue-team";

	/** The topic of what coordinators hear. */
	public static final String TO_COORDINATORS = "overdue-all";

	private static final Behind NOT_BEHIND = new Behind(List.of(), List.of());

	private final ReminderProperties properties;

	private final Roster roster;

	private final Arrears arrears;

	private final Reach reach;

	private final SummaryRows rows;

	private final Outbox outbox;

	private final PlannedDays planned;

	private final OfficeDays days;

	private final Leaves leaves;

	private final TransactionOperations transaction;

	private final Clock clock;

	Summaries(ReminderProperties properties, Roster roster, Arrears arrears, Reach reach, SummaryRows rows,
			Outbox outbox, PlannedDays planned, OfficeDays days, Leaves leaves, TransactionOperations transaction,
			Clock clock) {
		this.properties = properties;
		this.roster = roster;
		this.arrears = arrears;
		this.reach = reach;
		this.rows = rows;
		this.outbox = outbox;
		this.planned = planned;
		this.days = days;
		this.leaves = leaves;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Plans what is told that day, if none of the week has been planned before.
	 * @throws IllegalStateException if it could not be found out of everybody
	 */
	void plan(LocalDate day) {
		LocalDate week = week(day);
		if (this.planned.hasAny(week, day)) {
			return;
		}
		Superiors superiors = Superiors.of(this.roster, this.properties);
		Set<PersonId> told = new TreeSet<>(Comparator.comparing(PersonId::value));
		Map<PersonId, Set<String>> often = this.arrears.inSpiteOfReminders();
		Predicate<Person> away = this.leaves.away(day);
		boolean[] escalated = { false };
		List<RuntimeException> failed = new ArrayList<>();
		this.roster.walk((person) -> {
			try {
				Behind behind = away.test(person) ? NOT_BEHIND : this.arrears.of(person);
				if (!behind.toTell().isEmpty()) {
					PersonId superior = superiors.of(person).orElse(SummaryRows.NOBODY);
					this.rows.add(week, superior, person);
					told.add(superior);
					escalated[0] |= !behind.overdue(often.getOrDefault(person.id(), Set.of())).isEmpty();
				}
			}
			catch (RuntimeException ex) {
				failed.add(ex);
			}
		});
		boolean toCoordinators = told.remove(SummaryRows.NOBODY) || escalated[0];
		put(week, day, told, toCoordinators ? this.roster.coordinators() : List.of());
		if (!failed.isEmpty()) {
			throw new IllegalStateException(
					"What is overdue of %d people could not be told to their superiors".formatted(failed.size()),
					failed.getFirst());
		}
	}

	private void put(LocalDate week, LocalDate day, Set<PersonId> superiors, List<Person> coordinators) {
		List<Message> messages = Stream
			.concat(superiors.stream().map((superior) -> message(TO_SUPERIORS, superior, week, day)),
					coordinators.stream().map((coordinator) -> message(TO_COORDINATORS, coordinator.id(), week, day)))
			.toList();
		this.transaction.executeWithoutResult((_) -> this.outbox.put("summaries:" + week, messages));
	}

	/**
	 * What a superior is to tell somebody: what is overdue, and what one whom reminders
	 * do not reach would have been reminded of by now.
	 */
	public List<Task> toTell(Person person) {
		return this.arrears.of(person).toTell();
	}

	/**
	 * Those of whom a superior is told in a week, as far as they are their people still.
	 */
	public List<Person> people(PersonId superior, LocalDate week) {
		return here(superior, week).stream()
			.filter((person) -> Superiors.mayLead(this.roster, superior, person))
			.toList();
	}

	/** Those of whom no superior can be told in a week. */
	List<Person> withoutSuperior(LocalDate week) {
		return here(SummaryRows.NOBODY, week);
	}

	/** Nobody on leave is told to take anything. */
	private List<Person> here(PersonId superior, LocalDate week) {
		return this.rows.of(week, superior)
			.stream()
			.flatMap((late) -> find(late).stream())
			.filter(Predicate.not(this.leaves.away(LocalDate.now(this.clock))))
			.toList();
	}

	private Optional<Person> find(SummaryRows.Late late) {
		return this.roster.find(late.person())
			.or(() -> this.roster.named(late.userName())
				.stream()
				.filter((person) -> person.userName().equalsIgnoreCase(late.userName()))
				.findFirst());
	}

	/** Why reminders do not reach somebody; empty if they do. */
	public Optional<Delivery.Reason> unreachable(PersonId person) {
		return this.reach.unreachable(person);
	}

	/** The Monday that a week is named by. */
	static LocalDate week(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	private Message message(String topic, PersonId to, LocalDate week, LocalDate day) {
		return new Message(topic + ":" + to.value() + ":" + week, to, topic, week.toString(), this.days.opening(day));
	}

}
