package dev.manabi.reminders.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.reminders.Digests;
import dev.manabi.roster.Person;
import dev.manabi.training.Completion;
import dev.manabi.training.Evidence;
import dev.manabi.training.TrainingRecords;

import org.springframework.stereotype.Component;

/**
 * 「取り消す」 on a reminder: takes back what was recorded there.
 */
@Component
class ReminderUndo implements Intent {

	private final TrainingRecords records;

	private final Digests digests;

	private final DigestCards cards;

	private final Texts texts;

	ReminderUndo(TrainingRecords records, Digests digests, DigestCards cards, Texts texts) {
		this.records = records;
		this.digests = digests;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "reminder-undo";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return ask.asker()
			.person()
			.flatMap((person) -> own(ask, person).map((record) -> undo(ask, person, record)))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "record.unknown")));
	}

	private Optional<Completion> own(Ask ask, Person person) {
		return this.records.find(ask.slots().getOrDefault("record", ""))
			.filter((record) -> record.claim().person().equals(person.id())
					&& record.claim().evidence() == Evidence.WORD);
	}

	private Reply undo(Ask ask, Person person, Completion record) {
		String message = ask.slots().getOrDefault("message", "");
		boolean undone = this.records.withdraw(record, person.id(), Evidence.WORD, "");
		String note = this.texts.get(ask.language(), undone ? "record.undone" : "record.not-undone",
				Markdown.plain(record.claim().learnt().title().in(ask.language())));
		Digest digest = Digest.of(person, message, this.digests.of(person, message));
		return digest.tasks().isEmpty() ? new Reply.Words(note) : this.cards.draw(digest.noting(note), ask.language());
	}

}
