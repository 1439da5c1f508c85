package dev.manabi.roster;

import java.util.List;
import java.util.Set;

import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the roster knows.
 *
 * @param id the Entra object id
 * @param userName the user principal name
 * @param employeeNumber text, since it may begin with zeros; may be empty
 * @param name as the roster writes it
 * @param posts departments and titles, the main one first
 * @param groups object ids of the Entra groups that matter here
 * @param manager whom the person reports to, if known
 * @param language the language the person prefers
 * @param guest whether the account belongs to somebody from outside
 * @param enabled false for those who left
 * @param coordinator whether the person runs the training for the city
 */
public record Person(PersonId id, String userName, String employeeNumber, String name, List<Post> posts,
		Set<String> groups, @Nullable PersonId manager, Language language, boolean guest, boolean enabled,
		boolean coordinator) {

	public Person {
		posts = List.copyOf(posts);
		groups = Set.copyOf(groups);
	}

}
