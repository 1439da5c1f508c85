package dev.manabi.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A roster of made-up people.
 */
final class DemoRoster implements Roster {

	private final DemoPeople people;

	DemoRoster(DemoPeople people) {
		this.people = people;
	}

	@Override
	public Optional<Person> find(PersonId id) {
		return enabled().filter((person) -> person.id().equals(id)).findFirst();
	}

	@Override
	public List<Person> coordinators() {
		return enabled().filter(Person::coordinator).toList();
	}

	@Override
	public List<Person> reportsTo(PersonId manager) {
		return enabled().filter((person) -> manager.equals(person.manager()))
			.sorted(Comparator.comparing(Person::name))
			.toList();
	}

	@Override
	public List<Person> search(String text) {
		SearchKeys wanted = SearchKeys.of(text);
		return enabled().filter((person) -> wanted.find(keys(person))).limit(MOST_FOUND).toList();
	}

	@Override
	public List<Person> named(String userNameOrNumber) {
		SearchKeys wanted = SearchKeys.of(userNameOrNumber);
		return enabled().filter((person) -> wanted.name(keys(person))).toList();
	}

	@Override
	public void walk(Consumer<? super Person> each) {
		enabled().forEach(each);
	}

	private Stream<Person> enabled() {
		return this.people.list()
			.stream()
			.map(DemoPerson::person)
			.filter(Person::enabled)
			.sorted(Comparator.comparing(Person::userName));
	}

	private static SearchKeys keys(Person person) {
		return SearchKeys.of(person.userName(), person.employeeNumber(), person.name());
	}

}
