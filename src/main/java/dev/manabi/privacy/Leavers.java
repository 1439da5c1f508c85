package dev.manabi.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Who is no longer with the office. The roster implements it.
 */
public interface Leavers {

	/**
	 * Those who left before that and did not come back; none while that can't be told.
	 */
	List<Leaver> leftBefore(Instant when);

	/**
	 * Takes somebody off the roster, in the transaction of whoever asks for it.
	 * @return all that the person was known by; empty, and nothing done, if they came
	 * back or somebody else was first
	 */
	Set<String> remove(Leaver leaver, Instant when);

	/**
	 * Somebody who left.
	 *
	 * @param source which source knows them
	 * @param entry what it calls them
	 */
	record Leaver(String source, String entry) {

	}

}
