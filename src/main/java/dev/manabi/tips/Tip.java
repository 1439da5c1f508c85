package dev.manabi.tips;

import java.time.Instant;
import java.util.Optional;

import dev.manabi.privacy.Eraser;
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
 * @param revision how often it was written anew, hidden or shown again
 * @param decision what coordinators did to it last
 */
public record Tip(String id, PersonId author, Instant at, Content content, State state, boolean pinned, int useful,
		int saved, int revision, Decision decision) {

	/** Whether everybody may see it. */
	public boolean isShown() {
		return this.state == State.SHOWN;
	}

	/** Whether its author was erased. */
	public boolean isNobodys() {
		return this.author.value().equals(Eraser.NOBODY);
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

	/**
	 * That coordinators hid a tip or had it shown again.
	 *
	 * @param revision which revision came of it, 0 if they never did
	 * @param why why it is hidden, empty if it is not or they gave no reason
	 */
	public record Decision(int revision, String why) {

		/** How many characters a reason may have. */
		public static final int LONGEST = 200;

		/** They never did. */
		public static final Decision NONE = new Decision(0, "");

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
