package dev.manabi.editions.chat;

import java.time.Clock;

import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.editions.EditionSubject.BaseFile;
import dev.manabi.editions.Origin;
import dev.manabi.editions.PastEdition;
import dev.manabi.language.Language;
import dev.manabi.roster.Roster;

import org.springframework.stereotype.Component;

/**
 * Says where editions come from, in Markdown.
 */
@Component
class Origins {

	private final Roster roster;

	private final Texts texts;

	private final Clock clock;

	Origins(Roster roster, Texts texts, Clock clock) {
		this.roster = roster;
		this.texts = texts;
		this.clock = clock;
	}

	String of(Origin origin, Language language) {
		String sender = this.roster.find(origin.sentBy())
			.map((person) -> this.texts.get(language, "versions.person", Markdown.plain(person.name())))
			.orElseGet(() -> this.texts.get(language, "versions.nobody"));
		String at = Dates.in(language, origin.sentAt().atZone(this.clock.getZone()).toLocalDateTime());
		return this.texts.get(language, "versions.sent", sender, at, Markdown.plain(origin.file()));
	}

	String of(BaseFile file, Language language) {
		return file.bundled() ? this.texts.get(language, "versions.bundled")
				: this.texts.get(language, "versions.file", Markdown.plain(file.name()));
	}

	/** With the days it was in force. */
	String of(PastEdition past, Language language) {
		String from = Dates.in(language, past.from());
		String sent = of(past.origin(), language);
		return past.takenBack()
			.map((day) -> this.texts.get(language, "versions.taken-back", from, Dates.in(language, day), sent))
			.orElseGet(() -> this.texts.get(language, "versions.followed", from,
					past.until().map((day) -> Dates.in(language, day)).orElse(""), sent));
	}

}
