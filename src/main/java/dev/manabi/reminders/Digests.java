package dev.manabi.reminders;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.manabi.reminders.Snoozes.Snooze;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.Task;
import dev.manabi.workdays.OfficeDays;

import org.springframework.stereotype.Component;

/**
 * What a reminder is about, as it stands today, and its being put off.
 */
@Component
public class Digests {

	private static final int BEFORE_DUE = 3;

	/** After so many working days every weekday was among them. */
	private static final int WEEKDAYS = 10;

	private final LearningPlans plans;

	private final Ledger ledger;

	private final Snoozes snoozes;

	private final Triggers triggers;

	private final Preferences preferences;

	private final ChosenDays chosenDays;

	private final OfficeDays days;

	Digests(LearningPlans plans, Ledger ledger, Snoozes snoozes, Triggers triggers, Preferences preferences,
			ChosenDays chosenDays, OfficeDays days) {
		this.plans = plans;
		this.ledger = ledger;
		this.snoozes = snoozes;
		this.triggers = triggers;
		this.preferences = preferences;
		this.chosenDays = chosenDays;
		this.days = days;
	}

	/**
	 * The tasks that a message to the person is about, what is due first first, done or
	 * not; none that are no longer asked of them.
	 */
	public List<Task> of(Person person, String message) {
		Set<String> keys = Set.copyOf(this.ledger.tasks(person.id(), message));
		return tasks(person).stream().filter((task) -> keys.contains(task.asked().key())).toList();
	}

	/** Those of the tasks that are open and not put off beyond today. */
	public List<Task> toTell(Person person, List<Task> tasks, LocalDate today) {
		return this.triggers.notPutOff(person,
				tasks.stream().filter((task) -> task.progress().status().isOpen()).toList(), today);
	}

	/** Somebody was told what a message was about. */
	public void told(PersonId person, String message) {
		this.ledger.told(person, message);
	}

	/** Somebody was not told what a message was about. */
	public void forget(PersonId person, String message) {
		this.ledger.forget(person, message);
	}

	/** All that is asked of the person and open. */
	public List<Task> open(Person person) {
		return tasks(person).stream().filter((task) -> task.progress().status().isOpen()).toList();
	}

	private List<Task> tasks(Person person) {
		return this.plans.of(person).map(LearningPlan::tasks).orElse(List.of()).stream().sorted(Task.BY_DUE).toList();
	}

	/** When something is told of again; empty if it can’t be put off so. */
	public Optional<LocalDate> day(Later later, Task task, LocalDate today) {
		return switch (later) {
			case TOMORROW -> Optional.of(this.days.plus(today, 1));
			case NEXT_WEEK -> Optional.of(this.days.onOrAfter(today.plusWeeks(1)));
			case BEFORE_DUE -> task.progress()
				.due()
				.map((due) -> this.days.onOrBefore(due.minusDays(BEFORE_DUE)))
				.filter((day) -> day.isAfter(this.days.plus(today, 1)));
		};
	}

	/**
	 * Puts off what can be put off so.
	 * @return when it is told of again, by task
	 */
	public Map<String, LocalDate> putOff(Person person, List<Task> tasks, Later later, LocalDate today) {
		Preference preference = this.preferences.of(person.id());
		Map<String, Snooze> snoozes = new HashMap<>();
		Map<String, LocalDate> told = new HashMap<>();
		tasks.forEach((task) -> day(later, task, today).ifPresent((day) -> task.progress().due().ifPresent((due) -> {
			snoozes.put(task.asked().key(), new Snooze(due, day));
			told.put(task.asked().key(), told(preference, due, day));
		})));
		this.snoozes.set(person.id(), snoozes);
		return told;
	}

	/** The first day from that on when the person may be told. */
	private LocalDate told(Preference preference, LocalDate due, LocalDate day) {
		LocalDate told = this.days.onOrAfter(day);
		for (int later = 0; later < WEEKDAYS && !this.chosenDays.isTime(preference, due, day, told); later++) {
			told = this.days.plus(told, 1);
		}
		return told;
	}

	/** For how long something is put off. */
	public enum Later {

		/** Until the next working day. */
		TOMORROW,

		/** For a week. */
		NEXT_WEEK,

		/** Until three days before it is due. */
		BEFORE_DUE

	}

}
