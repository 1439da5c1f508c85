package dev.manabi.sessions;

import java.time.Instant;

import dev.manabi.roster.PersonId;

/**
 * That somebody enrolled in a session.
 *
 * @param id of the enrolment
 * @param person who
 * @param roll in what
 * @param seated whether they have a seat; if not, they wait for one
 * @param place their place among those who wait, from 1; 0 with a seat
 * @param at when they enrolled
 * @param promoted whether they waited for the seat
 * @param knownRevision the revision of the roll when they enrolled
 */
public record Enrolment(String id, PersonId person, Roll roll, boolean seated, int place, Instant at, boolean promoted,
		int knownRevision) {

	public SessionKey key() {
		return this.roll.key();
	}

	/** Whether something has changed since they enrolled. */
	public boolean changed() {
		return this.roll.revision() > this.knownRevision;
	}

}
