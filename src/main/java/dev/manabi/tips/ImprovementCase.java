package dev.manabi.tips;

import java.time.Instant;
import java.util.Optional;

import dev.manabi.language.Bilingual;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import dev.manabi.training.CourseId;

/**
 * How work was improved after a workshop (業務改善事例).
 *
 * @param author who improved it; nobody the roster knows once they are erased
 * @param department where, as the roster called it then; may be empty
 * @param revision how often it was said, so that nobody settles what they did not read
 * @param settlement what a coordinator said of it
 */
public record ImprovementCase(String id, PersonId author, Instant at, String department, Content content, State state,
		int revision, Optional<Settlement> settlement) {

	/**
	 * What was improved.
	 *
	 * @param workshop which workshop it follows
	 * @param workshopTitle what that was called then
	 * @param skill by which skill
	 * @param before how it was
	 * @param after how it is now
	 * @param hours how many hours of work it saves in a year, at least one
	 */
	public record Content(CourseId workshop, Bilingual workshopTitle, SkillId skill, String before, String after,
			int hours) {

		/** More hours than all the staff of a city work. */
		public static final int MOST_HOURS = 9_999_999;

		public Content {
			if (before.isBlank() || before.length() > Wording.LONGEST || after.isBlank()
					|| after.length() > Wording.LONGEST || hours < 1 || hours > MOST_HOURS) {
				throw new IllegalArgumentException("Not a case of improvement: " + hours + " hours");
			}
		}

	}

	/** What has become of a case. */
	public enum State {

		/** A coordinator has to look at it. */
		WAITS,
		/** Everybody sees it, and it counts. */
		CONFIRMED,
		/** Its author may say it better. */
		RETURNED,
		/** Its author took it back. */
		WITHDRAWN

	}

	/**
	 * What a coordinator said of it.
	 *
	 * @param by who
	 * @param why in their words, may be empty
	 */
	public record Settlement(PersonId by, Instant at, String why) {

	}

}
