package dev.manabi.reminders.chat;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.reminders.Preference;
import dev.manabi.workdays.OfficeDays;

import org.springframework.stereotype.Component;

/**
 * The card on which somebody says when they wish to be reminded.
 */
@Component
class PreferenceCards {

	/** Any weekday, any hour. */
	static final String ANY = "any";

	private final OfficeDays days;

	private final Texts texts;

	PreferenceCards(OfficeDays days, Texts texts) {
		this.days = days;
		this.texts = texts;
	}

	/**
	 * The card.
	 * @param note what has just been done, may be empty
	 */
	Reply draw(Preference preference, String note, Language language) {
		String weekday = preference.weekday().map((day) -> String.valueOf(day.getValue())).orElse(ANY);
		String hour = preference.hour().isPresent() ? String.valueOf(preference.hour().getAsInt()) : ANY;
		List<Choice> optional = List.of(new Choice(this.texts.get(language, "reminder.optional.yes"), "yes"),
				new Choice(this.texts.get(language, "reminder.optional.no"), "no"));
		return new Reply.Card("reminders/preferences",
				new PreferenceCard(!note.isEmpty(), note, weekdays(language), weekday, hours(language), hour, optional,
						preference.optional() ? "yes" : "no"),
				note.isEmpty() ? this.texts.get(language, "card.reminders.preferences.title") : note);
	}

	private List<Choice> weekdays(Language language) {
		return Stream.concat(Stream.of(new Choice(this.texts.get(language, "reminder.weekday.any"), ANY)),
				Stream.of(DayOfWeek.values())
					.limit(DayOfWeek.FRIDAY.getValue())
					.map((day) -> new Choice(day.getDisplayName(TextStyle.FULL, language.locale()),
							String.valueOf(day.getValue()))))
			.toList();
	}

	private List<Choice> hours(Language language) {
		Stream<Choice> hours = IntStream.range(this.days.opens().getHour() + 1, this.days.closes().getHour())
			.mapToObj((hour) -> new Choice(this.texts.get(language, "reminder.hour", String.valueOf(hour)),
					String.valueOf(hour)));
		return Stream.concat(Stream.of(new Choice(this.texts.get(language, "reminder.hour.any"), ANY)), hours).toList();
	}

	/** What the card shows. */
	record PreferenceCard(boolean hasNote, String note, List<Choice> weekdays, String weekday, List<Choice> hours,
			String hour, List<Choice> optionals, String optional) {

	}

	record Choice(String title, String value) {

	}

}
