package dev.manabi.conversation;

import java.time.OffsetDateTime;
import java.util.Optional;

import dev.manabi.roster.PersonId;

/**
 * That somebody is being told a notice. As long as it lasts nobody else tells it; one
 * that is not ended runs out after two minutes.
 */
public final class Telling {

	private final Told told;

	private final PersonId person;

	private final String key;

	private final OffsetDateTime until;

	Telling(Told told, PersonId person, String key, OffsetDateTime until) {
		this.told = told;
		this.person = person;
		this.key = key;
		this.until = until;
	}

	/** The same for two minutes more; empty if somebody else tells it by now. */
	public Optional<Telling> goOn() {
		return this.told.goOn(this.person, this.key, this.until);
	}

	/**
	 * Ends it.
	 * @param said whether the person was told; if not, it is as if it had not begun
	 */
	public void end(boolean said) {
		this.told.settle(this.person, this.key, said, this.until);
	}

}
