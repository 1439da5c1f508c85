package dev.manabi.reminders.chat;

import java.util.List;

import dev.manabi.roster.Person;
import dev.manabi.training.Task;

/**
 * What a reminder shows.
 *
 * @param message the key of the message, empty for one that nothing can be done with
 * @param tasks what it is about, what is due first first
 * @param note what has just been done, may be empty
 */
record Digest(Person person, String message, List<Task> tasks, String note) {

	Digest {
		tasks = List.copyOf(tasks);
	}

	static Digest of(Person person, String message, List<Task> tasks) {
		return new Digest(person, message, tasks, "");
	}

	Digest noting(String words) {
		return new Digest(this.person, this.message, this.tasks, words);
	}

}
