package dev.manabi.editions.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.conversation.Texts;
import dev.manabi.editions.Draft;
import dev.manabi.editions.Edition;
import dev.manabi.editions.EditionSubject;
import dev.manabi.editions.EditionSubject.Change;
import dev.manabi.editions.EditionSubject.Changes;
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

	private final Texts texts;

	private final Clock clock;

	Trials(List<EditionSubject<?>> subjects, Texts texts, Clock clock) {
		this.subjects = List.copyOf(subjects);
		this.texts = texts;
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

	/** Tells how things stand from how they stood before anything changed or began. */
	String seen(Schedule now) {
		return plan(now, today());
	}

	/** The same of how they will stand on a day, by editions and by files. */
	String plan(Schedule now, LocalDate day) {
		return Stream
			.concat(Stream.of(now.asOf(day)), this.subjects.stream().map((subject) -> version(subject, now, day)))
			.collect(Collectors.joining(" "));
	}

	/**
	 * The draft on the first day, not before the one it asks for itself, on which it can
	 * be read and nothing speaks against it; else on the first on which it can be read.
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

	/** Whether the draft can be read on that day. */
	boolean readable(Draft draft, Schedule now, LocalDate day) {
		return asked(subject(draft.subject()), draft, now, day).isPresent();
	}

	/**
	 * What speaks against taking the draft on a day that was chosen.
	 * @throws RefusedFileException if it can't be read on that day
	 */
	List<String> objections(Draft draft, Schedule now, LocalDate chosen, Language language) {
		Object _ = subject(draft.subject()).read(draft.file(), draft.content(), now, chosen);
		return objections(now, now.with(draft, chosen), language);
	}

	/** What is worth a word about a draft from a day on on which it can be read. */
	List<String> remarks(Draft draft, Schedule now, LocalDate day, Language language) {
		return remarks(subject(draft.subject()), draft, now, day, language);
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

	private static <T> String version(EditionSubject<T> subject, Schedule now, LocalDate day) {
		try {
			return subject.version(subject.on(now, day));
		}
		catch (RefusedFileException ex) {
			return "-";
		}
	}

	private <T> Trial of(EditionSubject<T> subject, Draft draft, Schedule now, @Nullable LocalDate chosen,
			Language language) {
		LocalDate from = (chosen != null) ? chosen : firstDay(subject, draft, now, language);
		T content = subject.read(draft.file(), draft.content(), now, from);
		return new Trial(subject.facts(content, language), changes(subject, content, now, now, from, language), from,
				subject.remarks(content, from, language), objections(now, now.with(draft, from), language));
	}

	private <T> LocalDate firstDay(EditionSubject<T> subject, Draft draft, Schedule now, Language language) {
		List<LocalDate> days = Stream
			.concat(now.days(today()).stream(), this.subjects.stream().flatMap((each) -> each.waiting().stream()))
			.sorted()
			.flatMap((day) -> asked(subject, draft, now, day).stream())
			.toList();
		return days.stream()
			.filter((day) -> objections(now, now.with(draft, day), language).isEmpty())
			.findFirst()
			.orElseGet(() -> days.isEmpty() ? today() : days.getFirst());
	}

	/**
	 * The day, or the later one that the draft asks for; empty if it can't be read then.
	 * A file may be made for what is in force only from a later day on.
	 */
	private static <T> Optional<LocalDate> asked(EditionSubject<T> subject, Draft draft, Schedule now, LocalDate day) {
		try {
			LocalDate from = subject.from(subject.read(draft.file(), draft.content(), now, day));
			return Optional.of(from.isAfter(day) ? from : day);
		}
		catch (RefusedFileException ex) {
			return Optional.empty();
		}
	}

	private <T> List<String> remarks(EditionSubject<T> subject, Draft draft, Schedule now, LocalDate day,
			Language language) {
		return subject.remarks(subject.read(draft.file(), draft.content(), now, day), day, language);
	}

	private <T> Trial without(EditionSubject<T> subject, Schedule now, Schedule proposed, Language language) {
		List<String> objections = objections(now, proposed, language);
		try {
			T after = subject.on(proposed, today());
			return new Trial(subject.facts(after, language), changes(subject, after, now, proposed, today(), language),
					today(), List.of(), objections);
		}
		catch (RefusedFileException ex) {
			return new Trial(List.of(), new Changes(List.of(), false), today(), List.of(), objections);
		}
	}

	/** What would be there otherwise may be what can't be read, and is to be replaced. */
	private <T> Changes changes(EditionSubject<T> subject, T after, Schedule now, Schedule proposed, LocalDate day,
			Language language) {
		try {
			return subject.changes(subject.on(now, day), after, proposed, day, language);
		}
		catch (RefusedFileException ex) {
			String unknown = this.texts.get(language, "dry-run.unknown-changes");
			return new Changes(List.of(new Change(this.texts.get(language, "editions.others"), List.of(unknown))),
					false);
		}
	}

}
