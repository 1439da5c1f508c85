package dev.manabi.tryout;

import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Those whom the page may speak as.
 */
@Tryout
@Component
class Personas {

	private final Roster roster;

	Personas(Roster roster) {
		this.roster = roster;
	}

	/** The person of that id; not found if there is none. */
	Person of(String id) {
		try {
			return this.roster.find(new PersonId(id)).orElseThrow(Personas::nobody);
		}
		catch (IllegalArgumentException ex) {
			throw nobody();
		}
	}

	private static ResponseStatusException nobody() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND,
				"試用の職員のなかに、この ID の人はいません。 / None of the demo people has this id.");
	}

}
