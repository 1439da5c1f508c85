package dev.manabi.skills;

import java.time.Instant;
import java.util.List;

import dev.manabi.roster.PersonId;

/**
 * Somebody says that their roles are wrong.
 *
 * @param id which report
 * @param person who says so, and of whom; not always somebody in the roster
 * @param roles the roles they think are right; may be none
 * @param words what they say about it, at most {@value #LONGEST} characters; may be empty
 * @param revision 1 as first sent, one more each time they say it in other words
 * @param at when it was last said
 * @param open whether nobody has settled it yet
 */
public record RoleReport(String id, PersonId person, List<RoleId> roles, String words, int revision, Instant at,
		boolean open) {

	/** The most characters that the words may have. */
	public static final int LONGEST = 500;

	public RoleReport {
		roles = List.copyOf(roles);
		if (words.length() > LONGEST) {
			throw new IllegalArgumentException("A report of " + words.length() + " characters");
		}
	}

	/** Whether it says the same. */
	boolean says(List<RoleId> asked, String text) {
		return this.roles.equals(asked) && this.words.equals(text);
	}

}
