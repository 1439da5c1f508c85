package dev.manabi.xapi;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.training.Catalogues;
import dev.manabi.training.Course;

import org.springframework.stereotype.Component;

/**
 * Finds whom and what a learning system means in the roster and in the catalogue.
 */
@Component
class Matching {

	private final Roster roster;

	private final Catalogues catalogues;

	Matching(Roster roster, Catalogues catalogues) {
		this.roster = roster;
		this.catalogues = catalogues;
	}

	/**
	 * The person: by user name; with an account as the settings of the source say, or by
	 * object id.
	 */
	Match<PersonId> person(Source source, Learner learner) {
		return switch (learner.kind()) {
			case OPENID, SHA1 -> new Match<>(null, Fault.OPAQUE);
			case MBOX -> named(Accounts.USER_NAME, learner.name());
			case ACCOUNT -> source.vouchesFor(learner.site()) ? account(source.accounts(), learner.name())
					: new Match<>(null, Fault.OTHER_SITE);
		};
	}

	private Match<PersonId> account(Accounts accounts, String name) {
		return byId(name).map((person) -> one(List.of(person))).orElseGet(() -> named(accounts, name));
	}

	private Match<PersonId> named(Accounts accounts, String name) {
		return one(this.roster.named(name).stream().filter((person) -> accounts.mean(person, name)).toList());
	}

	private Optional<Person> byId(String name) {
		try {
			return this.roster.find(new PersonId(UUID.fromString(name).toString()));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static Match<PersonId> one(List<Person> people) {
		return Match.of(people.stream().map(Person::id).toList(), Fault.NOBODY, Fault.SEVERAL_PEOPLE);
	}

	/**
	 * The course: as the settings say, else by its link, else by the last part of the
	 * IRI.
	 */
	Match<Course> course(Source source, String activity) {
		List<Course> courses = this.catalogues.current().courses();
		Optional<String> set = source.course(activity).map(Object::toString);
		if (set.isPresent()) {
			return courseOf(courses, set.get());
		}
		List<Course> linked = courses.stream()
			.filter((course) -> plain(course.link().toString()).equals(plain(activity)))
			.toList();
		if (linked.size() == 1) {
			return new Match<>(linked.getFirst(), null);
		}
		Match<Course> byName = courseOf(courses, lastPart(activity));
		return (byName.found() != null || linked.isEmpty()) ? byName : new Match<>(null, Fault.SEVERAL_COURSES);
	}

	private static Match<Course> courseOf(List<Course> courses, String id) {
		return Match.of(courses.stream().filter((course) -> course.id().value().equals(id)).toList(), Fault.NO_COURSE,
				Fault.SEVERAL_COURSES);
	}

	private static String plain(String address) {
		return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
	}

	private static String lastPart(String activity) {
		String plain = plain(activity);
		return plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf(':')) + 1);
	}

}
