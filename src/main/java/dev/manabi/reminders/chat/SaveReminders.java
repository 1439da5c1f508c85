package dev.manabi.reminders.chat;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.reminders.Preference;
import dev.manabi.reminders.Preferences;
import dev.manabi.roster.Person;

import org.springframework.stereotype.Component;

/**
 * Keeps when somebody wishes to be reminded, and whether of what they need not take.
 */
@Component
class SaveReminders implements Intent {

	private final Preferences preferences;

	private final PreferenceCards cards;

	private final Texts texts;

	SaveReminders(Preferences preferences, PreferenceCards cards, Texts texts) {
		this.preferences = preferences;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "save-reminders";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return ask.asker()
			.person()
			.map((person) -> save(ask, person))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "reminder.not-known")));
	}

	private Reply save(Ask ask, Person person) {
		Map<String, String> slots = ask.slots();
		Optional<Preference> wanted = wanted(slots);
		wanted.ifPresent((preference) -> this.preferences.keep(person.id(), preference));
		return this.cards.draw(this.preferences.of(person.id()),
				this.texts.get(ask.language(), wanted.isPresent() ? "reminder.saved" : "reminder.not-saved"),
				ask.language());
	}

	/** Empty if it is nothing that the card offers. */
	private static Optional<Preference> wanted(Map<String, String> slots) {
		String weekday = slots.getOrDefault("weekday", PreferenceCards.ANY);
		String hour = slots.getOrDefault("hour", PreferenceCards.ANY);
		boolean known = (weekday.equals(PreferenceCards.ANY) || weekday.matches("[1-5]"))
				&& (hour.equals(PreferenceCards.ANY) || hour.matches("1?[0-9]|2[0-3]"));
		return known ? Optional.of(new Preference(!"no".equals(slots.get("optional")),
				weekday.equals(PreferenceCards.ANY) ? Optional.empty()
						: Optional.of(DayOfWeek.of(Integer.parseInt(weekday))),
				hour.equals(PreferenceCards.ANY) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(hour))))
				: Optional.empty();
	}

}
