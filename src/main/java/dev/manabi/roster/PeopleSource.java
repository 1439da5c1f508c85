package dev.manabi.roster;

import java.time.Instant;
import java.util.Optional;

import dev.manabi.imports.RefusedFileException;

/**
 * Where the people of the stored roster come from.
 */
interface PeopleSource {

	/**
	 * Whether something is likely to have changed that the source could not tell.
	 * @param knownAt when it last told everything
	 */
	boolean isBehind(Instant knownAt);

	/** Whether it tells of no groups but those of interest. */
	default boolean tellsGroupsOfInterestOnly() {
		return false;
	}

	/** What is wrong with its file, empty if nothing is or it has none. */
	default Optional<RefusedFileException> refused() {
		return Optional.empty();
	}

}
