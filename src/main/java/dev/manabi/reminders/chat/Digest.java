package dev.manabi.reminders.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Link;
import dev.manabi.roster.Person;
import dev.manabi.training.Task;

/**
 * What a reminder shows.
 *
 * @param message the key of the message, empty for one that nothing can be done with
 * @param tasks what it is about, what is due first first
 * @param note what has just been done, may be empty
 * @param back the button that takes it back
 */
record Digest(Person person, String message, List<Task> tasks, String note, Optional<Link> back) {

	Digest {
		tasks = List.copyOf(tasks);
	}

	static Digest of(Person person, String message, List<Task> tasks) {
		return new Digest(person, message, tasks, "", Optional.empty());
	}

	Digest noting(String words, Optional<Link> takeBack) {
		return new Digest(this.person, this.message, this.tasks, words, takeBack);
	}

}
