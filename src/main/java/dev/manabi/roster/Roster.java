package dev.manabi.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The people of the office as last known. No answer waits for where they come from.
 * <p>
 * What changes is published, after it is stored, as one of the events nested here.
 */
public interface Roster {

	/** How many people a search finds at most. */
	int MOST_FOUND = 10;

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
	 * Everybody who runs the training for the city, as far as they are known by id.
	 */
	default List<Person> coordinators() {
		return List.of();
	}

	/**
	 * The people that a text means, in any spelling of width, case and spaces: those of
	 * that user principal name, mail address or employee number, else those whose name
	 * begins with it.
	 * @return at most {@value #MOST_FOUND}, none for an empty text
	 */
	default List<Person> search(String text) {
		return List.of();
	}

	/**
	 * When the source last told everything; empty as long as it never has. What is older
	 * than that is in the roster, what is newer may not be.
	 */
	default Optional<Instant> lastKnown() {
		return Optional.of(Instant.EPOCH);
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
