package dev.manabi.reminders.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Theme;
import dev.manabi.reminders.Preferences;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「リマインドを止めて」: what one is reminded of, what of it can be stopped and when it comes.
 */
@Component
@Order(19)
class ShowReminders implements Intent {

	private final Preferences preferences;

	private final PreferenceCards cards;

	private final Texts texts;

	ShowReminders(Preferences preferences, PreferenceCards cards, Texts texts) {
		this.preferences = preferences;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "reminders";
	}

	@Override
	public Theme theme() {
		return Theme.TRAINING;
	}

	@Override
	public Reply answer(Ask ask) {
		return ask.asker()
			.person()
			.map((person) -> this.cards.draw(this.preferences.of(person.id()), "", ask.language()))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "reminder.not-known")));
	}

}
