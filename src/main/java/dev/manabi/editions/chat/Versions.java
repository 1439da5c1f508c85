package dev.manabi.editions.chat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.editions.Draft;
import dev.manabi.editions.Edition;
import dev.manabi.editions.EditionSubject;
import dev.manabi.editions.EditionSubject.BaseFile;
import dev.manabi.editions.EditionSubject.Fact;
import dev.manabi.editions.Editions;
import dev.manabi.editions.Schedule;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.Roster;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Shows coordinators what is in force, where it came from, and what is to come.
 */
@Component
class Versions {

	private final Editions editions;

	private final Trials trials;

	private final Roster roster;

	private final Texts texts;

	private final Clock clock;

	Versions(Editions editions, Trials trials, Roster roster, Texts texts, Clock clock) {
		this.editions = editions;
		this.trials = trials;
		this.roster = roster;
		this.texts = texts;
		this.clock = clock;
	}

	/** The card, with a note at its head unless that is empty. */
	Reply show(String note, Language language) {
		Schedule now = this.editions.current();
		List<VersionText> versions = this.trials.subjects()
			.stream()
			.map((subject) -> version(subject, now, language))
			.toList();
		return new Reply.Card("editions/versions", new VersionsCard(!note.isEmpty(), note, versions),
				note.isEmpty() ? this.texts.get(language, "versions.summary") : note);
	}

	private <T> VersionText version(EditionSubject<T> subject, Schedule now, Language language) {
		LocalDate today = this.trials.today();
		Optional<Edition> inForce = now.begun(subject.id(), today).stream().findFirst();
		List<Fact> facts = new ArrayList<>(described(subject, now, today, language));
		inForce.ifPresent((edition) -> facts
			.add(new Fact(this.texts.get(language, "versions.since"), Dates.in(language, edition.from()))));
		facts.add(new Fact(this.texts.get(language, "versions.source"),
				inForce.map((edition) -> sent(edition.draft(), language))
					.orElseGet(() -> file(subject.base(), language))));
		return new VersionText(StringUtils.capitalize(this.texts.get(language, "editions." + subject.id())), facts,
				now.toCome(subject.id(), today).stream().map((edition) -> toCome(edition, language)).toList(),
				inForce.isPresent(), inForce.map(Edition::id).orElse(""));
	}

	private <T> List<Fact> described(EditionSubject<T> subject, Schedule now, LocalDate today, Language language) {
		try {
			return subject.facts(subject.on(now, today), language);
		}
		catch (RefusedFileException ex) {
			return List.of(new Fact(this.texts.get(language, "editions.name"),
					this.texts.get(language, "versions.unreadable")));
		}
	}

	private ToCome toCome(Edition edition, Language language) {
		return new ToCome(this.texts.get(language, "versions.to-come", Dates.in(language, edition.from())),
				sent(edition.draft(), language), edition.id(),
				this.texts.get(language, "versions.withdraw", Dates.in(language, edition.from())));
	}

	private String sent(Draft draft, Language language) {
		String sender = this.roster.find(draft.sentBy())
			.map(Person::name)
			.orElseGet(() -> this.texts.get(language, "versions.nobody"));
		return this.texts.get(language, "versions.sent", Markdown.plain(sender), at(draft.sentAt(), language),
				Markdown.plain(draft.file()));
	}

	private String file(BaseFile file, Language language) {
		return file.bundled() ? this.texts.get(language, "versions.bundled")
				: this.texts.get(language, "versions.file", Markdown.plain(file.name()));
	}

	private String at(Instant instant, Language language) {
		return Dates.in(language, instant.atZone(this.clock.getZone()).toLocalDateTime());
	}

	/** What the card shows. */
	record VersionsCard(boolean hasNote, String note, List<VersionText> versions) {

	}

	/**
	 * One subject.
	 *
	 * @param edition the id of the edition in force
	 */
	record VersionText(String title, List<Fact> facts, List<ToCome> toCome, boolean canRollBack, String edition) {

	}

	/** An edition that is yet to begin. */
	record ToCome(String from, String sent, String edition, String withdraw) {

	}

}
