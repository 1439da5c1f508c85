package dev.manabi.reminders;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Post;
import dev.manabi.roster.Roster;

/**
 * Who leads whom: the manager that the roster tells, else whoever leads the department.
 */
final class Superiors {

	private final ReminderProperties properties;

	private final Map<String, PersonId> leaders = new HashMap<>();

	private Superiors(ReminderProperties properties) {
		this.properties = properties;
	}

	/** As the roster has them now. */
	static Superiors of(Roster roster, ReminderProperties properties) {
		Superiors superiors = new Superiors(properties);
		roster.walk(superiors::note);
		return superiors;
	}

	Optional<PersonId> of(Person person) {
		return Optional.ofNullable(person.manager())
			.or(() -> person.posts().stream().flatMap((post) -> leader(post).stream()).findFirst())
			.filter((superior) -> !superior.equals(person.id()));
	}

	private Optional<PersonId> leader(Post post) {
		return leads(post) ? Optional.empty() : Optional.ofNullable(this.leaders.get(post.department()));
	}

	private void note(Person person) {
		person.posts()
			.stream()
			.filter(this::leads)
			.forEach((post) -> this.leaders.putIfAbsent(post.department(), person.id()));
	}

	private boolean leads(Post post) {
		return this.properties.superiorTitles().stream().anyMatch(post.title()::endsWith);
	}

}
