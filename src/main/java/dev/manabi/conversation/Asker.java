package dev.manabi.conversation;

import java.util.Optional;

import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is speaking.
 *
 * @param id the Entra object id
 * @param teamsId what Teams calls them, such as {@code 29:…}
 * @param known what the roster knows of them, null for somebody not in it
 */
public record Asker(PersonId id, String teamsId, @Nullable Person known) {

	public Optional<Person> person() {
		return Optional.ofNullable(this.known);
	}

	public boolean coordinator() {
		return person().map(Person::coordinator).orElse(false);
	}

}
