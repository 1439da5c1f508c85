package dev.manabi.reminders;

import java.time.LocalDate;
import java.util.List;

import dev.manabi.training.Task;

/**
 * Something that somebody is to be reminded of today.
 *
 * @param task what is open
 * @param due by when
 * @param steps the steps that this takes, as they are noted
 */
record Trigger(Task task, LocalDate due, List<String> steps) {

	Trigger {
		steps = List.copyOf(steps);
	}

}
