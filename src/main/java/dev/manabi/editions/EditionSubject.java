package dev.manabi.editions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.manabi.imports.RefusedFileException;
import dev.manabi.imports.Utf8;
import dev.manabi.language.Language;

/**
 * What there are editions of. Whoever has the subject says what a file of it means and
 * what it would change.
 *
 * @param <T> what a file says
 */
public interface EditionSubject<T> {

	/**
	 * The id, as the database and the message bundles use it, such as {@code skill-map}.
	 */
	String id();

	/** Whether a file is of this subject, right or wrong. */
	boolean recognises(byte[] content);

	/**
	 * What a file of this subject says, as it is to be kept and read.
	 * @throws RefusedFileException if that can't be told
	 */
	default String text(String file, byte[] content) {
		return Utf8.decode(file, content);
	}

	/**
	 * Reads a file as it would be in force.
	 * @param schedule the editions that are in force beside it
	 * @param day from when
	 * @throws RefusedFileException naming every fault
	 */
	T read(String file, byte[] content, Schedule schedule, LocalDate day);

	/**
	 * What is in force on that day by that schedule.
	 * @throws RefusedFileException if it can't be read under that schedule
	 */
	T on(Schedule schedule, LocalDate day);

	/** What is in force today. */
	T current();

	/** The edition that {@link #current()} says, empty while it is the file. */
	Optional<Edition> edition();

	/** The file that is in force where no edition is. */
	BaseFile base();

	/** The first day of a file that waits for it, empty if none does. */
	default Optional<LocalDate> waiting() {
		return Optional.empty();
	}

	/**
	 * The first day that the file itself asks for; {@link LocalDate#MIN} if it names
	 * none.
	 */
	LocalDate from(T content);

	/** Tells one version from another, alike on every instance. */
	String version(T content);

	/** What it is, in Markdown. */
	List<Fact> facts(T content, Language language);

	/**
	 * What taking the one for the other changes, and for how many people, in Markdown.
	 * @param schedule the editions that are in force beside it
	 * @param day from when
	 */
	Changes changes(T before, T after, Schedule schedule, LocalDate day, Language language);

	/** What is worth a word if it is in force from that day, in Markdown. */
	default List<String> remarks(T content, LocalDate day, Language language) {
		return List.of();
	}

	/**
	 * What speaks against a schedule, in Markdown. Empty if nothing does.
	 * @param now the schedule as it is
	 * @param proposed the schedule as it would be
	 * @param today from when on it has to hold
	 */
	default List<String> objections(Schedule now, Schedule proposed, LocalDate today, Language language) {
		return List.of();
	}

	/**
	 * A file that was there at the start.
	 *
	 * @param name where it is
	 * @param bundled whether it came with the application
	 */
	record BaseFile(String name, boolean bundled) {
	}

	/**
	 * One thing that is so.
	 *
	 * @param title what is told
	 * @param value how it is
	 */
	record Fact(String title, String value) {
	}

	/**
	 * All that changes.
	 *
	 * @param kinds what changes, by its kind
	 * @param counting whether the people are still being counted and are to be asked for
	 * again
	 */
	record Changes(List<Change> kinds, boolean counting) {

		public Changes {
			kinds = kinds.stream().filter((change) -> !change.lines().isEmpty()).toList();
		}

	}

	/**
	 * Changes of one kind.
	 *
	 * @param heading which kind
	 * @param lines one a change
	 */
	record Change(String heading, List<String> lines) {

		public Change {
			lines = List.copyOf(lines);
		}

	}

}
