package dev.manabi.skills;

import java.util.List;
import java.util.stream.Stream;

import dev.manabi.roster.Person;

/**
 * Who has which role: every rule that applies adds its own, and where none does there is
 * one for everybody else.
 */
record RoleRules(List<RoleRule> rules, Role otherwise) {

	RoleRules {
		rules = List.copyOf(rules);
	}

	List<Assignment> of(Person person, List<Role> order) {
		List<Assignment> assignments = order.stream().flatMap((role) -> assignment(person, role)).toList();
		return assignments.isEmpty() ? List.of(new Assignment(this.otherwise, List.of(new Reason.Otherwise())))
				: assignments;
	}

	private Stream<Assignment> assignment(Person person, Role role) {
		List<Reason> single = reasons(person, role, SinglePost.of(person));
		List<Reason> reasons = single.isEmpty() ? reasons(person, role, SinglePost.asWritten(person)) : single;
		return reasons.isEmpty() ? Stream.empty() : Stream.of(new Assignment(role, reasons));
	}

	private List<Reason> reasons(Person person, Role role, List<SinglePost> posts) {
		return posts.stream()
			.flatMap((post) -> this.rules.stream()
				.filter((rule) -> rule.role().equals(role))
				.flatMap((rule) -> rule.reasons(person, post).stream()))
			.toList();
	}

}
