package dev.manabi.roster;

import java.util.Optional;

/**
 * The people of the office as last known.
 */
public interface Roster {

	/** The person with this id, unless unknown or no longer with the office. */
	Optional<Person> find(PersonId id);

}
