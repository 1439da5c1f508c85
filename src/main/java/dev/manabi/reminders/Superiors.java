package dev.manabi.reminders;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Post;
import dev.manabi.roster.Roster;
import dev.manabi.skills.PlainPost;

/**
 * Who leads whom: the manager that the roster tells, else whoever leads the department,
 * if that is one person.
 */
final class Superiors {

	private final List<String> titles;

	private final Roster roster;

	private final Map<String, Set<PersonId>> leaders = new HashMap<>();

	private Superiors(Roster roster, ReminderProperties properties) {
		this.roster = roster;
		this.titles = properties.superiorTitles()
			.stream()
			.flatMap((title) -> PlainPost.of(new Post("", title)).titles().stream())
			.toList();
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
			.or(() -> person.posts().stream().map(PlainPost::of).flatMap((post) -> leader(post).stream()).findFirst())
			.filter((superior) -> !superior.equals(person.id()));
	}

	/** Whether whoever was found to lead somebody may do so still. */
	static boolean mayLead(Roster roster, PersonId superior, Person person) {
		Optional<PersonId> manager = Optional.ofNullable(person.manager())
			.filter((known) -> roster.find(known).isPresent());
		return manager.isPresent() ? manager.get().equals(superior)
				: roster.find(superior)
					.filter((found) -> !Collections.disjoint(departments(found), departments(person)))
					.isPresent();
	}

	private static List<String> departments(Person person) {
		return person.posts()
			.stream()
			.map((post) -> PlainPost.of(post).department())
			.filter((department) -> !department.isEmpty())
			.toList();
	}

	private Optional<PersonId> leader(PlainPost post) {
		Set<PersonId> found = leads(post) ? Set.of() : this.leaders.getOrDefault(post.department(), Set.of());
		return (found.size() == 1) ? found.stream().findFirst() : Optional.empty();
	}

	private void note(Person person) {
		if (person.id().isStandIn() || person.guest()) {
			return;
		}
		person.posts()
			.stream()
			.map(PlainPost::of)
			.filter((post) -> leads(post) && !post.department().isEmpty())
			.forEach(
					(post) -> this.leaders.computeIfAbsent(post.department(), (_) -> new HashSet<>()).add(person.id()));
	}

	private boolean leads(PlainPost post) {
		return post.titles().stream().anyMatch((title) -> leads(title, post.department()));
	}

	/** 課長, or 福祉政策課長 in 福祉政策課; not 副課長, 担当課長 or 特命課長, who stand beside. */
	private boolean leads(String title, String department) {
		return this.titles.stream()
			.anyMatch((leading) -> title.equals(leading)
					|| title.endsWith(leading) && department.endsWith(title.substring(0, title.length() - 1)));
	}

}
