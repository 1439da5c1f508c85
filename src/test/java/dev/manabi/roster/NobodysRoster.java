package dev.manabi.roster;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A roster without people, for tests to begin with.
 */
public class NobodysRoster implements Roster {

	@Override
	public Optional<Person> find(PersonId id) {
		return Optional.empty();
	}

	@Override
	public List<Person> coordinators() {
		return List.of();
	}

	@Override
	public List<Person> search(String text) {
		return List.of();
	}

	@Override
	public void walk(Consumer<? super Person> each) {
	}

}
