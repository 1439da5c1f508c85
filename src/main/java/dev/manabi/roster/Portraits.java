package dev.manabi.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Makes persons of entries: the manager by id, and whether the groups make somebody a
 * coordinator.
 */
final class Portraits {

	private final Entries entries;

	private final @Nullable String coordinatorGroup;

	Portraits(Entries entries, @Nullable String coordinatorGroup) {
		this.entries = entries;
		this.coordinatorGroup = coordinatorGroup;
	}

	/** The persons by the key of their entry. All of them have an id. */
	Map<String, Person> of(Collection<Entry> known) {
		Set<String> managers = known.stream().map(Entry::manager).filter(Objects::nonNull).collect(Collectors.toSet());
		Map<String, PersonId> ids = this.entries.ids(managers);
		Map<String, Person> persons = new HashMap<>();
		known.forEach((entry) -> persons.put(entry.key(), person(entry, ids)));
		return persons;
	}

	private Person person(Entry entry, Map<String, PersonId> ids) {
		return new Person(Objects.requireNonNull(entry.id()), entry.userName(), entry.employeeNumber(), entry.name(),
				entry.posts(), entry.groups(), (entry.manager() != null) ? ids.get(entry.manager()) : null,
				entry.language(), entry.guest(), entry.enabled(), entry.coordinator() || coordinates(entry));
	}

	private boolean coordinates(Entry entry) {
		return this.coordinatorGroup != null
				&& entry.groups().stream().anyMatch(this.coordinatorGroup::equalsIgnoreCase);
	}

}
