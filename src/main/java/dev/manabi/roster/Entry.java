package dev.manabi.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A person as a source tells it.
 *
 * @param key what the source calls the person
 * @param id the Entra object id, unknown until it is tied where the source has none
 * @param manager what the source calls the manager, if there is one
 * @param coordinator whether the source itself calls the person a coordinator
 */
record Entry(String key, @Nullable PersonId id, String userName, String employeeNumber, String name, List<Post> posts,
		Set<String> groups, @Nullable String manager, Language language, boolean guest, boolean enabled,
		boolean coordinator) {

	Entry {
		posts = List.copyOf(posts);
		groups = Set.copyOf(groups);
	}

	Entry tiedTo(@Nullable PersonId person) {
		return new Entry(this.key, person, this.userName, this.employeeNumber, this.name, this.posts, this.groups,
				this.manager, this.language, this.guest, this.enabled, this.coordinator);
	}

	Entry inGroups(Set<String> others) {
		return new Entry(this.key, this.id, this.userName, this.employeeNumber, this.name, this.posts, others,
				this.manager, this.language, this.guest, this.enabled, this.coordinator);
	}

	Entry inGroup(String group, boolean member) {
		Set<String> others = new HashSet<>(this.groups);
		boolean _ = member ? others.add(group) : others.remove(group);
		return inGroups(others);
	}

	Entry disabled() {
		return new Entry(this.key, this.id, this.userName, this.employeeNumber, this.name, this.posts, this.groups,
				this.manager, this.language, this.guest, false, this.coordinator);
	}

	/** Whether the roster finds the person. */
	boolean isKnown() {
		return this.id != null && this.enabled;
	}

}
