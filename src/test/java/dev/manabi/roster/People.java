package dev.manabi.roster;

import java.util.List;
import java.util.Set;

import dev.manabi.language.Language;

/**
 * Made-up people for tests of any module.
 */
public final class People {

	private static final PersonId ID = new PersonId("00000000-0000-0000-0000-00000000000a");

	private People() {
	}

	/** Somebody with one post. */
	public static Person inPost(String department, String title) {
		return inPosts(new Post(department, title));
	}

	/** Somebody with these posts, who may be none. */
	public static Person inPosts(Post... posts) {
		return someone("hanako@city.example.jp", "八王子 花子", List.of(posts), Set.of(), false, true);
	}

	/** Somebody with one post who is in these groups. */
	public static Person inGroups(String department, String title, String... objectIds) {
		return someone("hanako@city.example.jp", "八王子 花子", List.of(new Post(department, title)), Set.of(objectIds),
				false, true);
	}

	/** An account without a post. */
	public static Person account(String userName, String name, boolean guest, boolean enabled) {
		return someone(userName, name, List.of(), Set.of(), guest, enabled);
	}

	/** The bundled people to try Manabi out as. */
	public static DemoPeople demo() {
		return new RosterConfiguration().demoPeople();
	}

	/** Has one of those be a guest, or a member of staff again. */
	public static void makeGuest(DemoPeople people, PersonId id, boolean guest) {
		people.list()
			.stream()
			.map(DemoPerson::person)
			.filter((person) -> person.id().equals(id))
			.forEach((person) -> people.put(new Person(id, person.userName(), person.employeeNumber(), person.name(),
					person.posts(), person.groups(), person.manager(), person.language(), guest, person.enabled(),
					person.coordinator())));
	}

	private static Person someone(String userName, String name, List<Post> posts, Set<String> groups, boolean guest,
			boolean enabled) {
		return new Person(ID, userName, "001234", name, posts, groups, null, Language.JA, guest, enabled, false);
	}

}
