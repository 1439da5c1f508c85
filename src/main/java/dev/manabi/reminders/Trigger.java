package dev.manabi.reminders;

import java.time.LocalDate;
import java.util.List;

import dev.manabi.training.Task;

/**
 * Something that somebody is to be reminded of today.
 *
 * @param task what is open
 * @param due by when
 * @param since since when it is to be told
 * @param steps the steps that this takes, as they are noted
 */
record Trigger(Task task, LocalDate due, LocalDate since, List<String> steps) {

	Trigger {
		steps = List.copyOf(steps);
	}

	/** Whether the other tells the same. */
	boolean isWithin(Trigger other) {
		return other.task.asked().equals(this.task.asked()) && other.steps.containsAll(this.steps);
	}

}
