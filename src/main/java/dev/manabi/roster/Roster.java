package dev.manabi.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.manabi.imports.RefusedFileException;

/**
 * The people of the office as last known. No answer waits for where they come from.
 * <p>
 * What changes is published, after it is stored, as one of the events nested here.
 */
public interface Roster {

	/** How many people a search finds at most. */
	int MOST_FOUND = 100;

	/** The person with this id, unless unknown or no longer with the office. */
	Optional<Person> find(PersonId id);

	/**
	 * The same for somebody who is speaking. A roster that knows its people by user name
	 * only has them looked up, once for a while, and remembers whose id it is.
	 * @param id who speaks
	 * @param userNames looks up what the office calls them. Empty if that can't be told
	 * at present; they are then looked up again when they next speak.
	 */
	default Optional<Person> recognise(PersonId id, Supplier<Optional<UserNames>> userNames) {
		return find(id);
	}

	/**
	 * Everybody who runs the training for the city, as far as they are known by id.
	 */
	default List<Person> coordinators() {
		return List.of();
	}

	/**
	 * Those who report to this person, by name. Whoever is not yet known by id has one
	 * that {@link #find(PersonId)} does not find.
	 */
	default List<Person> reportsTo(PersonId manager) {
		return List.of();
	}

	/**
	 * The people that a text means, in any spelling of width, case and spaces, and of
	 * characters such as 髙 and 高: those of that user name as the source tells it, or of
	 * that employee number, else those whose name begins with it.
	 * @return at most {@value #MOST_FOUND}, none for an empty text
	 */
	default List<Person> search(String text) {
		return List.of();
	}

	/**
	 * Those of exactly that user name or employee number, in any spelling of width and
	 * case. Whoever is not yet known by id has one that stands for them, as in
	 * {@link #walk(Consumer)}.
	 */
	default List<Person> named(String userNameOrNumber) {
		return List.of();
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
	 * Whether the source has been silent for too long, so that something is likely to
	 * have changed.
	 * @param lastKnown when it last told everything
	 */
	default boolean isBehind(Instant lastKnown) {
		return false;
	}

	/**
	 * Whether it knows the members of no groups but those of interest, so that nobody is
	 * in any other.
	 */
	default boolean knowsGroupsOfInterestOnly() {
		return false;
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
