package dev.manabi.tips;

import java.time.Instant;
import java.util.Optional;

import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;

/**
 * What somebody advises their colleagues.
 *
 * @param author who shared it; nobody the roster knows once they are erased
 * @param content what they advise
 * @param pinned whether a coordinator has put it before the others
 * @param useful how many found it useful
 * @param saved how many keep it
 */
public record Tip(String id, PersonId author, Instant at, Content content, State state, boolean pinned, int useful,
		int saved) {

	/** Whether everybody may see it. */
	public boolean isShown() {
		return this.state == State.SHOWN;
	}

	/**
	 * What is advised.
	 *
	 * @param words in the author's words
	 * @param skill for whom who learns that
	 * @param link where there is more
	 */
	public record Content(String words, SkillId skill, Optional<SharedLink> link) {

		public Content {
			if (words.isBlank() || words.length() > Wording.LONGEST) {
				throw new IllegalArgumentException("A tip has 1 to " + Wording.LONGEST + " characters");
			}
		}

	}

	/** What has become of a tip. */
	public enum State {

		/** Everybody sees it. */
		SHOWN,
		/** A coordinator hid it. */
		HIDDEN,
		/** Its author took it back. */
		WITHDRAWN

	}

}
