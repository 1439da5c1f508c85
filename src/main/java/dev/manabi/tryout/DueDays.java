package dev.manabi.tryout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.roster.Person;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.Task;
import dev.manabi.workdays.OfficeDays;

import org.springframework.stereotype.Component;

/**
 * By when somebody has to learn something.
 */
@Tryout
@Component
class DueDays {

	private final LearningPlans plans;

	private final OfficeDays office;

	DueDays(LearningPlans plans, OfficeDays office) {
		this.plans = plans;
		this.office = office;
	}

	/** The first due date of what is still open that has not begun by then. */
	Optional<LocalDate> next(Person person, Instant after) {
		return this.plans.of(person)
			.map(LearningPlan::tasks)
			.stream()
			.flatMap((tasks) -> tasks.stream().flatMap(DueDays::due))
			.filter((day) -> this.office.opening(day).isAfter(after))
			.min(LocalDate::compareTo);
	}

	private static Stream<LocalDate> due(Task task) {
		return task.progress().status().isOpen() ? task.progress().due().stream() : Stream.empty();
	}

}
