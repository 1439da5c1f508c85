package dev.manabi.skills;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What colleagues advise whoever learns a skill. Whoever keeps such advice declares a
 * bean of it.
 */
public interface SkillHints {

	/** The best that there is for the skill. */
	Optional<Hint> best(SkillId skill);

	/**
	 * A piece of advice.
	 *
	 * @param words what is advised, as it was written
	 * @param author who advises it, empty if they are no longer with the office
	 * @param erased whether nothing is known of the author any more
	 * @param link where there is more of it
	 */
	record Hint(String words, String author, boolean erased, Optional<URI> link) {

		private static final int BRIEF = 100;

		private static final Pattern SPACES = Pattern.compile("\\s+");

		/** The beginning of it in one line. */
		public String brief() {
			String line = SPACES.matcher(this.words).replaceAll(" ");
			return (line.codePointCount(0, line.length()) <= BRIEF) ? line
					: line.substring(0, line.offsetByCodePoints(0, BRIEF - 1)) + "…";
		}

	}

}
