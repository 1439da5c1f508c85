package dev.manabi.announcements;

import java.util.Set;

/**
 * Whom an announcement is for: everybody to whom any of it applies, and channels besides.
 *
 * @param everybody all staff
 * @param roles ids of roles
 * @param departments departments as the roster writes them
 * @param skills ids of skills, for those who still have to learn them
 * @param channels what Teams calls the channels
 */
public record Audience(boolean everybody, Set<String> roles, Set<String> departments, Set<String> skills,
		Set<String> channels) {

	/** Nobody yet. */
	public static final Audience NOBODY = new Audience(false, Set.of(), Set.of(), Set.of(), Set.of());

	public Audience {
		roles = Set.copyOf(roles);
		departments = Set.copyOf(departments);
		skills = Set.copyOf(skills);
		channels = Set.copyOf(channels);
	}

	/** Whether it names people, rather than channels alone. */
	public boolean namesPeople() {
		return this.everybody || !this.roles.isEmpty() || !this.departments.isEmpty() || !this.skills.isEmpty();
	}

	/** Whether it is for nobody. */
	public boolean isEmpty() {
		return !namesPeople() && this.channels.isEmpty();
	}

}
