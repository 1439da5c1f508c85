package dev.manabi.reminders.chat;

import java.util.stream.Collectors;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.reminders.Digests;
import dev.manabi.reminders.Preference;
import dev.manabi.reminders.Preferences;
import dev.manabi.roster.Person;

import org.springframework.stereotype.Component;

/**
 * 「リマインドを止めて」: stops what can be stopped, and tells what still comes.
 */
@Component
class StopReminders implements Intent {

	private static final int NAMED = 5;

	private final Preferences preferences;

	private final Digests digests;

	private final PreferenceCards cards;

	private final Texts texts;

	StopReminders(Preferences preferences, Digests digests, PreferenceCards cards, Texts texts) {
		this.preferences = preferences;
		this.digests = digests;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "stop-reminders";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return ask.asker()
			.person()
			.map((person) -> stop(person, ask.language()))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "reminder.not-known")));
	}

	private Reply stop(Person person, Language language) {
		Preference before = this.preferences.of(person.id());
		Preference after = new Preference(false, before.weekday(), before.hour());
		if (before.optional()) {
			this.preferences.keep(person.id(), after);
		}
		return this.cards.draw(after, this.texts.get(language, "reminder.stopped") + comes(person, language), language);
	}

	private String comes(Person person, Language language) {
		String names = this.digests.open(person)
			.stream()
			.filter((task) -> task.progress().due().isPresent())
			.limit(NAMED)
			.map((task) -> Markdown.plain(task.name().in(language)))
			.collect(Collectors.joining(this.texts.get(language, "list.and")));
		return names.isEmpty() ? "" : this.texts.get(language, "reminder.stopped.comes", names);
	}

}
