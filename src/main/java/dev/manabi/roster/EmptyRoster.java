package dev.manabi.roster;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A roster that knows nobody.
 */
final class EmptyRoster implements Roster {

	@Override
	public Optional<Person> find(PersonId id) {
		return Optional.empty();
	}

	@Override
	public void walk(Consumer<? super Person> each) {
	}

}
