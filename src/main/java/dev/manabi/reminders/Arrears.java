package dev.manabi.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.training.FiscalYears;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.Status;
import dev.manabi.training.Task;

import org.springframework.stereotype.Component;

/**
 * What others are told of somebody’s mandatory training. For each person the plan is made
 * once.
 */
@Component
class Arrears {

	private final ReminderProperties properties;

	private final LearningPlans plans;

	private final Ledger ledger;

	private final Reach reach;

	private final Steps steps;

	private final FiscalYears years;

	private final Clock clock;

	Arrears(ReminderProperties properties, LearningPlans plans, Ledger ledger, Reach reach, Steps steps,
			FiscalYears years, Clock clock) {
		this.properties = properties;
		this.plans = plans;
		this.ledger = ledger;
		this.reach = reach;
		this.steps = steps;
		this.years = years;
		this.clock = clock;
	}

	Behind of(Person person) {
		LocalDate today = LocalDate.now(this.clock);
		List<Task> begun = this.plans.of(person)
			.map(LearningPlan::tasks)
			.orElse(List.of())
			.stream()
			.filter((task) -> task.required() && hasBegun(task, today))
			.sorted(Task.BY_DUE)
			.toList();
		List<Task> overdue = begun.stream().filter((task) -> task.progress().status() == Status.OVERDUE).toList();
		boolean isAll = overdue.size() == begun.size() || this.reach.unreachable(person.id()).isPresent();
		return new Behind(overdue, isAll ? begun : overdue);
	}

	private boolean hasBegun(Task task, LocalDate today) {
		return task.progress().status() == Status.OVERDUE || task.progress().status().isOpen()
				&& task.progress().due().flatMap((due) -> this.steps.latest(due, today)).isPresent();
	}

	/**
	 * Of what people have been reminded so often that coordinators hear of it, this
	 * fiscal year’s and the last one’s.
	 */
	Map<PersonId, Set<String>> inSpiteOfReminders() {
		LocalDate since = this.years.of(this.years.current().first().minusDays(1)).first();
		return this.ledger.overdue(this.properties.escalateAfter(), since);
	}

	/**
	 * How far somebody is behind.
	 *
	 * @param overdue what they should have taken by now
	 * @param toTell what a superior is to tell them: what is overdue, and what one whom
	 * reminders do not reach would have been reminded of by now
	 */
	record Behind(List<Task> overdue, List<Task> toTell) {

		Behind {
			overdue = List.copyOf(overdue);
			toTell = List.copyOf(toTell);
		}

		/** Those of the overdue that are among these. */
		List<Task> overdue(Set<String> late) {
			return this.overdue.stream()
				.filter((task) -> task.progress()
					.due()
					.filter((due) -> late.contains(Ledger.late(task.asked().key(), due)))
					.isPresent())
				.toList();
		}

	}

}
