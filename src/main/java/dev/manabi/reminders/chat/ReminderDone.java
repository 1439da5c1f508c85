package dev.manabi.reminders.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.reminders.Digests;
import dev.manabi.roster.Person;
import dev.manabi.training.Claim;
import dev.manabi.training.Completion;
import dev.manabi.training.Course;
import dev.manabi.training.Evidence;
import dev.manabi.training.Learnt;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.PlannedCourse;
import dev.manabi.training.Task;
import dev.manabi.training.TrainingRecords;

import org.springframework.stereotype.Component;

/**
 * 「受講しました」 on a reminder: records it as of today where one’s word suffices, and shows the
 * reminder with it.
 */
@Component
class ReminderDone implements Intent {

	private final LearningPlans plans;

	private final TrainingRecords records;

	private final Digests digests;

	private final DigestCards cards;

	private final Hours hours;

	private final Texts texts;

	ReminderDone(LearningPlans plans, TrainingRecords records, Digests digests, DigestCards cards, Hours hours,
			Texts texts) {
		this.plans = plans;
		this.records = records;
		this.digests = digests;
		this.cards = cards;
		this.hours = hours;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "reminder-done";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		String message = ask.slots().getOrDefault("message", "");
		Optional<Course> course = this.plans.offer()
			.course(ask.slots().getOrDefault("course", ""))
			.map(PlannedCourse::course)
			.filter((known) -> known.accepts(Evidence.WORD));
		return ask.asker()
			.person()
			.filter((person) -> !this.digests.of(person, message).isEmpty())
			.flatMap((person) -> course.map((known) -> done(ask, person, message, known)))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "reminder.unknown")));
	}

	private Reply done(Ask ask, Person person, String message, Course course) {
		List<Task> tasks = this.digests.of(person, message);
		if (tasks.stream().noneMatch((task) -> asksFor(task, course))) {
			return this.cards.draw(Digest.of(person, message, tasks), ask.language());
		}
		Completion _ = this.records.record(new Claim(person.id(), Learnt.of(course), this.hours.today(), Evidence.WORD,
				true, "chat", Optional.empty(), Optional.of(person.id())));
		String note = this.texts.get(ask.language(), "reminder.recorded",
				Markdown.plain(course.title().in(ask.language())));
		return this.cards.draw(Digest.of(person, message, this.digests.of(person, message)).noting(note),
				ask.language());
	}

	/** An older card may still offer what is done. */
	private static boolean asksFor(Task task, Course course) {
		return task.progress().status().isOpen()
				&& task.courses().stream().anyMatch((planned) -> planned.course().id().equals(course.id()));
	}

}
