package dev.manabi.editions.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.manabi.editions.Draft;
import dev.manabi.editions.Edition;
import dev.manabi.editions.EditionSubject;
import dev.manabi.editions.Schedule;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tries out what would be if a draft were taken, or an edition taken back.
 */
@Component
class Trials {

	private final List<EditionSubject<?>> subjects;

	private final Clock clock;

	Trials(List<EditionSubject<?>> subjects, Clock clock) {
		this.subjects = List.copyOf(subjects);
		this.clock = clock;
	}

	List<EditionSubject<?>> subjects() {
		return this.subjects;
	}

	EditionSubject<?> subject(String id) {
		return this.subjects.stream()
			.filter((subject) -> subject.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Nothing is called " + id));
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * The draft on the day it asks for itself, or on the first after that on which it can
	 * be read.
	 * @throws RefusedFileException if it can't be read on any day
	 */
	Trial of(Draft draft, Schedule now, Language language) {
		return of(subject(draft.subject()), draft, now, null, language);
	}

	/**
	 * The draft on a day that was chosen.
	 * @throws RefusedFileException if it can't be read on that day
	 */
	Trial of(Draft draft, Schedule now, LocalDate chosen, Language language) {
		return of(subject(draft.subject()), draft, now, chosen, language);
	}

	/**
	 * What speaks against taking the draft on a day that was chosen.
	 * @throws RefusedFileException if it can't be read on that day
	 */
	List<String> objections(Draft draft, Schedule now, LocalDate chosen, Language language) {
		Object _ = subject(draft.subject()).read(draft.file(), draft.content(), now, chosen);
		return objections(now, now.with(draft, chosen), language);
	}

	/** What would be in force today if the edition were taken back. */
	Trial without(Edition edition, Schedule now, Language language) {
		return without(subject(edition.draft().subject()), now, now.without(edition), language);
	}

	/** What speaks against a schedule. */
	List<String> objections(Schedule now, Schedule proposed, Language language) {
		return this.subjects.stream()
			.flatMap((subject) -> subject.objections(now, proposed, today(), language).stream())
			.toList();
	}

	private <T> Trial of(EditionSubject<T> subject, Draft draft, Schedule now, @Nullable LocalDate chosen,
			Language language) {
		LocalDate first = (chosen != null) ? chosen : firstDay(subject, draft, now);
		T content = subject.read(draft.file(), draft.content(), now, first);
		LocalDate from = (chosen != null || !subject.from(content).isAfter(first)) ? first : subject.from(content);
		return new Trial(subject.facts(content, language), subject.changes(subject.on(now, today()), content, language),
				from, objections(now, now.with(draft, from), language));
	}

	/** A file may be made for what is in force only from a later day on. */
	private static <T> boolean reads(EditionSubject<T> subject, Draft draft, Schedule now, LocalDate day) {
		try {
			T _ = subject.read(draft.file(), draft.content(), now, day);
			return true;
		}
		catch (RefusedFileException ex) {
			return false;
		}
	}

	private LocalDate firstDay(EditionSubject<?> subject, Draft draft, Schedule now) {
		Optional<LocalDate> first = now.days(today())
			.stream()
			.filter((day) -> reads(subject, draft, now, day))
			.findFirst();
		return first.orElse(today());
	}

	private <T> Trial without(EditionSubject<T> subject, Schedule now, Schedule proposed, Language language) {
		List<String> objections = objections(now, proposed, language);
		try {
			T before = subject.on(now, today());
			T after = subject.on(proposed, today());
			return new Trial(subject.facts(after, language), subject.changes(before, after, language), today(),
					objections);
		}
		catch (RefusedFileException ex) {
			return new Trial(List.of(), List.of(), today(), objections);
		}
	}

}
