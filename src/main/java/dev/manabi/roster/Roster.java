package dev.manabi.roster;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import dev.manabi.imports.RefusedFileException;

/**
 * The people of the office as last known. No answer waits for where they come from.
 * <p>
 * What changes is published, after it is stored, as one of the events nested here.
 */
public interface Roster {

	/** The person with this id, unless unknown or no longer with the office. */
	Optional<Person> find(PersonId id);

	/**
	 * Ties an id to the person of that user name, where the roster knows its people by
	 * user name only. It stays tied when the source is read again.
	 * @param id who spoke
	 * @param userName the user principal name or mail address that Teams gives for the id
	 * @return the person, empty if the roster has nobody of that user name
	 */
	default Optional<Person> tie(PersonId id, String userName) {
		return find(id);
	}

	/**
	 * Goes through everybody enabled, guests too, in no particular order and without
	 * having them all in memory at once. Whoever is not yet known by id has one that
	 * nobody else has and {@link #find(PersonId)} does not find.
	 */
	void walk(Consumer<? super Person> each);

	/**
	 * When the source last told everything; empty as long as it never has. What is older
	 * than that is in the roster, what is newer may not be.
	 */
	default Optional<Instant> lastKnown() {
		return Optional.of(Instant.EPOCH);
	}

	/**
	 * As of when the people are known, if the source has been silent for too long since;
	 * empty as long as it tells what changes, and as long as it never told anything.
	 */
	default Optional<Instant> behindSince() {
		return Optional.empty();
	}

	/** What is wrong with the table of the people, empty if nothing is. */
	default Optional<RefusedFileException> refused() {
		return Optional.empty();
	}

	/** Something that happened to the people. */
	sealed interface Change {

	}

	/**
	 * Somebody is to be found who was not before. The very first reading of a source
	 * brings one for everybody.
	 *
	 * @param person who it is
	 */
	record Joined(Person person) implements Change {

	}

	/**
	 * Somebody has other posts, other groups or another manager.
	 *
	 * @param before the person until now
	 * @param after the person from now on
	 */
	record Moved(Person before, Person after) implements Change {

	}

	/**
	 * Somebody is no longer to be found.
	 *
	 * @param person as last known
	 */
	record Left(Person person) implements Change {

	}

}
