package dev.manabi.reminders;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dev.manabi.reminders.Snoozes.Snooze;
import dev.manabi.roster.Person;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.Task;

import org.springframework.stereotype.Component;

/**
 * What somebody is to be reminded of on a day: what is required of them, open and due,
 * when a step of it has come or they asked for it to be told again.
 */
@Component
class Triggers {

	private final LearningPlans plans;

	private final Steps steps;

	private final Ledger ledger;

	private final Snoozes snoozes;

	private final Preferences preferences;

	private final ChosenDays chosenDays;

	Triggers(LearningPlans plans, Steps steps, Ledger ledger, Snoozes snoozes, Preferences preferences,
			ChosenDays chosenDays) {
		this.plans = plans;
		this.steps = steps;
		this.ledger = ledger;
		this.snoozes = snoozes;
		this.preferences = preferences;
		this.chosenDays = chosenDays;
	}

	List<Trigger> of(Person person, LocalDate day) {
		return onDays(person).apply(day);
	}

	/** The same for several days, of one plan. */
	Function<LocalDate, List<Trigger>> onDays(Person person) {
		List<Task> open = this.plans.of(person)
			.map(LearningPlan::tasks)
			.orElse(List.of())
			.stream()
			.filter((task) -> task.progress().status().isOpen() && task.progress().due().isPresent())
			.toList();
		return open.isEmpty() ? (_) -> List.of() : onDays(person, open);
	}

	private Function<LocalDate, List<Trigger>> onDays(Person person, List<Task> open) {
		Set<String> noted = this.ledger.of(person.id());
		Map<String, Snooze> snoozed = this.snoozes.of(person.id());
		Preference preference = this.preferences.of(person.id());
		return (day) -> open.stream()
			.flatMap((task) -> trigger(task, snooze(task, snoozed), noted, day).stream())
			.filter((trigger) -> this.chosenDays.isTime(preference, trigger.due(), trigger.since(), day))
			.toList();
	}

	/** Those of the tasks that the person has not put off beyond that day. */
	List<Task> notPutOff(Person person, List<Task> tasks, LocalDate day) {
		Map<String, Snooze> snoozed = this.snoozes.of(person.id());
		return tasks.stream().filter((task) -> snooze(task, snoozed).filter((it) -> it.holds(day)).isEmpty()).toList();
	}

	private static Optional<Snooze> snooze(Task task, Map<String, Snooze> snoozed) {
		return Optional.ofNullable(snoozed.get(task.asked().key()))
			.filter((snooze) -> task.progress().due().filter(snooze.due()::equals).isPresent());
	}

	private Optional<Trigger> trigger(Task task, Optional<Snooze> snooze, Set<String> noted, LocalDate day) {
		LocalDate due = task.progress().due().orElseThrow();
		if (snooze.filter((it) -> it.holds(day)).isPresent()) {
			return Optional.empty();
		}
		Map<String, LocalDate> taken = new LinkedHashMap<>();
		snooze.ifPresent((it) -> taken.put("later:" + it.until(), it.until()));
		this.steps.latest(due, day)
			.ifPresent((step) -> taken.put(step.name(), latest(this.steps.day(step, due), snooze)));
		taken.keySet().removeIf((step) -> noted.contains(Ledger.step(task.asked().key(), due, step)));
		return taken.isEmpty() ? Optional.empty()
				: Optional.of(new Trigger(task, due, Collections.min(taken.values()), List.copyOf(taken.keySet())));
	}

	private static LocalDate latest(LocalDate day, Optional<Snooze> snooze) {
		return snooze.map(Snooze::until).filter(day::isBefore).orElse(day);
	}

}
