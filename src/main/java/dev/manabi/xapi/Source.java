package dev.manabi.xapi;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.training.CourseId;

/**
 * A learning system that may report.
 *
 * @param name what the office calls it
 * @param enabled false if the settings switch it off
 * @param secrets what it proves itself by
 * @param homePages where its accounts are; none for anywhere
 * @param accounts what their names are
 * @param courses which course an activity is, by its IRI
 */
record Source(String name, boolean enabled, List<Secret> secrets, List<String> homePages, Accounts accounts,
		Map<String, String> courses) {

	Source {
		secrets = List.copyOf(secrets);
		homePages = homePages.stream().map(Source::plain).toList();
		courses = Map.copyOf(courses);
	}

	boolean knows(Secret secret) {
		boolean known = false;
		for (Secret one : this.secrets) {
			known |= one.matches(secret);
		}
		return known;
	}

	/** Whether its accounts are there. */
	boolean vouchesFor(String homePage) {
		return this.homePages.isEmpty() || this.homePages.contains(plain(homePage));
	}

	Optional<CourseId> course(String activity) {
		return Optional.ofNullable(this.courses.get(activity)).map(CourseId::new);
	}

	/** As what it records. */
	String signature() {
		return "xapi:" + this.name;
	}

	private static String plain(String homePage) {
		String address = homePage.strip();
		try {
			URI uri = URI.create(address).normalize();
			address = uri.toString();
		}
		catch (IllegalArgumentException _) {
			return address;
		}
		return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
	}

}
