package dev.manabi.ledger.chat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.manabi.audit.DeedNames;
import dev.manabi.conversation.Ask;
import dev.manabi.roster.PersonId;

/**
 * Which part of the audit log is shown.
 *
 * @param person who did it or whom it concerns
 * @param kind of what kind it is
 */
record Selection(Optional<PersonId> person, Optional<String> kind) {

	/** What the slots say, as far as there is such a thing. */
	static Selection of(Ask ask) {
		return new Selection(person(ask.slots().getOrDefault("person", "")),
				Optional.of(ask.slots().getOrDefault("kind", "")).filter(DeedNames.kinds()::contains));
	}

	Selection of(PersonId other) {
		return new Selection(Optional.of(other), this.kind);
	}

	Optional<String> id() {
		return this.person.map(PersonId::value);
	}

	/** The slots that say the same. */
	Map<String, String> slots() {
		Map<String, String> slots = new TreeMap<>();
		id().ifPresent((id) -> slots.put("person", id));
		this.kind.ifPresent((each) -> slots.put("kind", each));
		return slots;
	}

	private static Optional<PersonId> person(String id) {
		try {
			return Optional.of(new PersonId(id));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
