package dev.manabi.roster;

import java.util.Optional;

/**
 * A roster that knows nobody.
 */
final class EmptyRoster implements Roster {

	@Override
	public Optional<Person> find(PersonId id) {
		return Optional.empty();
	}

}
