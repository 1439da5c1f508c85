package dev.manabi.tips.chat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.privacy.Eraser;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * Who shares with whom: staff alone, under their names.
 */
@Component
class Colleagues {

	private final Roster roster;

	private final SkillMaps skillMaps;

	private final Texts texts;

	private final Clock clock;

	Colleagues(Roster roster, SkillMaps skillMaps, Texts texts, Clock clock) {
		this.roster = roster;
		this.skillMaps = skillMaps;
		this.texts = texts;
		this.clock = clock;
	}

	/** What to answer to staff; others learn that it is not for them. */
	Reply staff(Ask ask, Function<Person, Reply> answer) {
		return person(ask).map(answer)
			.orElseGet(
					() -> new Reply.Words(this.texts.get(ask.language(), "tips.not-staff", contact(ask.language()))));
	}

	/** Whom to ask. */
	String contact(Language language) {
		return Markdown.plain(this.skillMaps.current().contact().in(language));
	}

	/**
	 * The answer to staff; where others read it, it must not depend on who asks, and the
	 * channel is theirs.
	 */
	Reply amongStaff(Ask ask, Supplier<Reply> answer) {
		return ask.shared() ? answer.get() : staff(ask, (_) -> answer.get());
	}

	boolean isStaff(Ask ask) {
		return person(ask).isPresent();
	}

	private Optional<Person> person(Ask ask) {
		return ask.asker().person().filter(this.skillMaps.current()::isStaff);
	}

	/** What somebody is called, as it stands. */
	String plainName(PersonId id, Language language) {
		return this.roster.find(id)
			.map((person) -> this.texts.get(language, "tips.name", person.name()))
			.orElseGet(() -> missing(id, language));
	}

	/** What somebody is called, or that they have left or were erased. */
	String name(PersonId id, Language language) {
		return this.roster.find(id)
			.map((person) -> this.texts.get(language, "tips.name", Markdown.plain(person.name())))
			.orElseGet(() -> missing(id, language));
	}

	private String missing(PersonId id, Language language) {
		return this.texts.get(language, id.value().equals(Eraser.NOBODY) ? "tips.erased" : "tips.left");
	}

	String day(Instant at, Language language) {
		return Dates.in(language, LocalDate.ofInstant(at, this.clock.getZone()));
	}

}
