package dev.manabi.skills;

import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.roster.Person;

/**
 * A kind of account that is not staff: all conditions that are there must fit, department
 * and title in one post.
 */
record Exclusion(Optional<Boolean> guest, Optional<Matcher> userName, Optional<Matcher> name,
		Optional<Matcher> department, Optional<Matcher> title) {

	Exclusion {
		if (guest.isEmpty() && userName.isEmpty() && name.isEmpty() && department.isEmpty() && title.isEmpty()) {
			throw new IllegalArgumentException("An exclusion without a condition leaves nobody");
		}
	}

	boolean fits(Person person) {
		return this.guest.orElse(person.guest()) == person.guest() && fits(this.userName, person.userName())
				&& fits(this.name, person.name())
				&& Stream.concat(SinglePost.of(person).stream(), SinglePost.asWritten(person).stream())
					.anyMatch((post) -> fits(this.department, post.department()) && fits(this.title, post.title()));
	}

	private static boolean fits(Optional<Matcher> condition, String text) {
		return condition.isEmpty() || condition.get().matches(text);
	}

}
