package dev.manabi.roster;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a source does about somebody who speaks and is not known.
 */
@FunctionalInterface
interface Newcomers {

	/**
	 * Somebody spoke who is not known.
	 * @param userNames looks up what they are called
	 * @see Roster#recognise(PersonId, Supplier)
	 */
	void met(PersonId id, Supplier<Optional<UserNames>> userNames);

}
