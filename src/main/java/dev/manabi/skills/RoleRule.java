package dev.manabi.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.manabi.roster.Person;

/**
 * Gives a role to whom all its conditions fit. Title and department must fit in one post;
 * of several groups one is enough.
 */
record RoleRule(Role role, Optional<Matcher> title, Optional<Matcher> department, List<Group> groups) {

	RoleRule {
		groups = List.copyOf(groups);
		if (title.isEmpty() && department.isEmpty() && groups.isEmpty()) {
			throw new IllegalArgumentException("A rule without a condition gives everybody the role: " + role.id());
		}
	}

	/** What makes the rule apply; empty if it does not. */
	List<Reason> reasons(Person person, SinglePost post) {
		if (!fits(this.title, post.title()) || !fits(this.department, post.department())) {
			return List.of();
		}
		Optional<Group> group = this.groups.stream().filter((each) -> each.has(person)).findFirst();
		if (group.isEmpty() && !this.groups.isEmpty()) {
			return List.of();
		}
		List<Reason> reasons = new ArrayList<>();
		this.title.ifPresent((_) -> reasons.add(new Reason.Title(post.title())));
		this.department.ifPresent((_) -> reasons.add(new Reason.Department(post.department())));
		group.ifPresent((member) -> reasons.add(new Reason.Membership(member.name())));
		return reasons;
	}

	private static boolean fits(Optional<Matcher> condition, String text) {
		return condition.isEmpty() || condition.get().matches(text);
	}

}
