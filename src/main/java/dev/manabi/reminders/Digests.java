package dev.manabi.reminders;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.manabi.roster.Person;
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

	private final LearningPlans plans;

	private final Ledger ledger;

	private final Snoozes snoozes;

	private final OfficeDays days;

	Digests(LearningPlans plans, Ledger ledger, Snoozes snoozes, OfficeDays days) {
		this.plans = plans;
		this.ledger = ledger;
		this.snoozes = snoozes;
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
		Map<String, LocalDate> until = new HashMap<>();
		tasks.forEach((task) -> day(later, task, today).ifPresent((day) -> until.put(task.asked().key(), day)));
		this.snoozes.set(person.id(), until);
		return until;
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
