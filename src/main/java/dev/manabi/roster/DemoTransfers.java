package dev.manabi.roster;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;

/**
 * Gives the made-up people other posts, as a real roster does on 1 April.
 */
public final class DemoTransfers {

	private final DemoPeople people;

	private final ApplicationEventPublisher events;

	DemoTransfers(DemoPeople people, ApplicationEventPublisher events) {
		this.people = people;
		this.events = events;
	}

	/** The posts that there are: those that somebody has according to the file. */
	public List<Post> posts() {
		return original().flatMap((person) -> person.posts().stream()).distinct().toList();
	}

	/** The post that somebody has according to the file, if it is another than now. */
	public Optional<Post> origin(Person person) {
		return original((each) -> each.id().equals(person.id())).posts()
			.stream()
			.limit(1)
			.filter((post) -> !person.posts().contains(post))
			.findFirst();
	}

	/**
	 * Gives somebody a post in place of their own, and the manager that goes with it.
	 * @throws IllegalArgumentException if there is no such person or post
	 */
	public void transfer(PersonId id, Post post) {
		Person holder = original((person) -> person.posts().contains(post));
		PersonId manager = id.equals(holder.manager()) ? null : holder.manager();
		move(id, List.of(post), manager);
	}

	/**
	 * Gives somebody back what the file tells of them.
	 * @throws IllegalArgumentException if there is no such person
	 */
	public void takeBack(PersonId id) {
		Person person = original((each) -> each.id().equals(id));
		move(id, person.posts(), person.manager());
	}

	private synchronized void move(PersonId id, List<Post> posts, @Nullable PersonId manager) {
		Person before = only(this.people.list().stream().map(DemoPerson::person), (each) -> each.id().equals(id));
		if (before.posts().equals(posts) && Objects.equals(before.manager(), manager)) {
			return;
		}
		Person after = new Person(id, before.userName(), before.employeeNumber(), before.name(), posts, before.groups(),
				manager, before.language(), before.guest(), before.enabled(), before.coordinator());
		this.people.put(after);
		this.events.publishEvent(new Roster.Moved(before, after));
	}

	private Person original(Predicate<Person> wanted) {
		return only(original(), wanted);
	}

	private Stream<Person> original() {
		return this.people.original().stream().map(DemoPerson::person);
	}

	private static Person only(Stream<Person> people, Predicate<Person> wanted) {
		return people.filter(wanted)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No such person or post among the demo people"));
	}

}
