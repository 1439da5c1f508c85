package dev.manabi.roster;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A roster of made-up people.
 */
final class DemoRoster implements Roster {

	private final Map<PersonId, Person> people;

	DemoRoster(DemoPeople people) {
		this.people = people.list()
			.stream()
			.map(DemoPerson::person)
			.collect(Collectors.toUnmodifiableMap(Person::id, Function.identity()));
	}

	@Override
	public Optional<Person> find(PersonId id) {
		return Optional.ofNullable(this.people.get(id)).filter(Person::enabled);
	}

	@Override
	public void walk(Consumer<? super Person> each) {
		this.people.values().stream().filter(Person::enabled).forEach(each);
	}

}
