package dev.manabi.reminders.chat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.reminders.Digests;
import dev.manabi.reminders.Digests.Later;
import dev.manabi.roster.Person;
import dev.manabi.training.Task;

import org.springframework.stereotype.Component;

/**
 * 「あとで」 on a reminder: tells of it again another day.
 */
@Component
class RemindLater implements Intent {

	private final Digests digests;

	private final DigestCards cards;

	private final Hours hours;

	private final Texts texts;

	RemindLater(Digests digests, DigestCards cards, Hours hours, Texts texts) {
		this.digests = digests;
		this.cards = cards;
		this.hours = hours;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "remind-later";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		Optional<Later> later = DigestCards.later(ask.slots().getOrDefault("when", ""));
		return ask.asker()
			.person()
			.flatMap((person) -> later.map((when) -> putOff(ask, person, when)))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "reminder.unknown")));
	}

	private Reply putOff(Ask ask, Person person, Later later) {
		String message = ask.slots().getOrDefault("message", "");
		List<Task> tasks = this.digests.of(person, message);
		if (tasks.isEmpty()) {
			return new Reply.Words(this.texts.get(ask.language(), "reminder.unknown"));
		}
		List<Task> open = tasks.stream().filter((task) -> task.progress().status().isOpen()).toList();
		Collection<LocalDate> days = this.digests.putOff(person, open, later, this.hours.today()).values();
		String note = days.stream()
			.min(LocalDate::compareTo)
			.map((day) -> this.texts.get(ask.language(), "reminder.put-off", Dates.in(ask.language(), day)))
			.orElseGet(() -> this.texts.get(ask.language(), "reminder.not-put-off"));
		return this.cards.draw(Digest.of(person, message, tasks).noting(note), ask.language());
	}

}
