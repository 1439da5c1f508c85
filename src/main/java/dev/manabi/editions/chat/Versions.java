package dev.manabi.editions.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.editions.Edition;
import dev.manabi.editions.EditionSubject;
import dev.manabi.editions.EditionSubject.Fact;
import dev.manabi.editions.Editions;
import dev.manabi.editions.PastEditions;
import dev.manabi.editions.Schedule;
import dev.manabi.editions.chat.Lines.Line;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Shows coordinators what is in force, where it came from, and what is to come.
 */
@Component
class Versions {

	private static final int PAST = 5;

	private final Editions editions;

	private final PastEditions past;

	private final Trials trials;

	private final Origins origins;

	private final Texts texts;

	Versions(Editions editions, PastEditions past, Trials trials, Origins origins, Texts texts) {
		this.editions = editions;
		this.past = past;
		this.trials = trials;
		this.origins = origins;
		this.texts = texts;
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
		Optional<Edition> newest = now.begun(subject.id(), today).stream().findFirst();
		List<Line> past = this.past.of(subject.id(), now, subject.edition(), PAST)
			.stream()
			.map((edition) -> new Line(this.origins.of(edition, language)))
			.toList();
		return new VersionText(StringUtils.capitalize(this.texts.get(language, "editions." + subject.id())),
				facts(subject, newest, language),
				now.toCome(subject.id(), today).stream().map((edition) -> toCome(edition, language)).toList(),
				newest.isPresent(), newest.map(Edition::id).orElse(""), !past.isEmpty(), past);
	}

	/** What is in force, and the newest if that can't be read and so is not in force. */
	private <T> List<Fact> facts(EditionSubject<T> subject, Optional<Edition> newest, Language language) {
		List<Fact> facts = new ArrayList<>(subject.facts(subject.current(), language));
		Optional<Edition> inForce = subject.edition();
		inForce.ifPresent((edition) -> facts
			.add(new Fact(this.texts.get(language, "versions.since"), Dates.in(language, edition.from()))));
		facts.add(new Fact(this.texts.get(language, "versions.source"),
				inForce.map((edition) -> this.origins.of(edition.draft().origin(), language))
					.orElseGet(() -> this.origins.of(subject.base(), language))));
		newest.filter((edition) -> inForce.filter(edition::equals).isEmpty())
			.ifPresent((edition) -> facts.add(new Fact(this.texts.get(language, "versions.unreadable"),
					this.origins.of(edition.draft().origin(), language))));
		return facts;
	}

	private ToCome toCome(Edition edition, Language language) {
		return new ToCome(this.texts.get(language, "versions.to-come", Dates.in(language, edition.from())),
				this.origins.of(edition.draft().origin(), language), edition.id(),
				this.texts.get(language, "versions.withdraw", Dates.in(language, edition.from())));
	}

	/** What the card shows. */
	record VersionsCard(boolean hasNote, String note, List<VersionText> versions) {

	}

	/**
	 * One subject.
	 *
	 * @param edition the id of the edition in force
	 * @param past what was in force before
	 */
	record VersionText(String title, List<Fact> facts, List<ToCome> toCome, boolean canRollBack, String edition,
			boolean hasPast, List<Line> past) {

	}

	/** An edition that is yet to begin. */
	record ToCome(String from, String sent, String edition, String withdraw) {

	}

}
