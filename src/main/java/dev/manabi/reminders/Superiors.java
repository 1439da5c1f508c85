package dev.manabi.reminders;

import java.util.HashMap;
import java.util.List;
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

	/** A 副課長 or 担当課長 stands beside the 課長. */
	private static final List<String> BESIDE = List.of("副", "担当");

	private final ReminderProperties properties;

	private final Roster roster;

	private final Map<String, PersonId> leaders = new HashMap<>();

	private Superiors(Roster roster, ReminderProperties properties) {
		this.roster = roster;
		this.properties = properties;
	}

	/** As the roster has them now. */
	static Superiors of(Roster roster, ReminderProperties properties) {
		Superiors superiors = new Superiors(roster, properties);
		roster.walk(superiors::note);
		return superiors;
	}

	Optional<PersonId> of(Person person) {
		return Optional.ofNullable(person.manager())
			.filter((manager) -> this.roster.find(manager).isPresent())
			.or(() -> person.posts().stream().flatMap((post) -> leader(post).stream()).findFirst())
			.filter((superior) -> !superior.equals(person.id()));
	}

	private Optional<PersonId> leader(Post post) {
		return leads(post) ? Optional.empty() : Optional.ofNullable(this.leaders.get(post.department()));
	}

	private void note(Person person) {
		if (person.id().isStandIn()) {
			return;
		}
		person.posts()
			.stream()
			.filter((post) -> leads(post) && !post.department().isBlank())
			.forEach((post) -> this.leaders.putIfAbsent(post.department(), person.id()));
	}

	private boolean leads(Post post) {
		return this.properties.superiorTitles()
			.stream()
			.anyMatch((title) -> post.title().endsWith(title)
					&& BESIDE.stream().noneMatch((beside) -> post.title().endsWith(beside + title)));
	}

}
