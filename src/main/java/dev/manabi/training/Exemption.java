package dev.manabi.training;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import dev.manabi.language.Bilingual;
import dev.manabi.roster.PersonId;

/**
 * That somebody asked to be exempt from something, and what became of it.
 *
 * @param person who asked
 * @param asked what from
 * @param title what it was called when they asked
 * @param reason in their words
 * @param askedAt when they asked
 * @param settlement what was decided, or that they took it back
 * @param ending that it was ended before its day
 */
public record Exemption(String id, PersonId person, Asked asked, Bilingual title, String reason, Instant askedAt,
		Optional<Step> settlement, Optional<Step> ending) {

	/** How many characters a reason may have, or a word of why. */
	public static final int LONGEST = 500;

	public Exemption {
		if (reason.isBlank() || reason.length() > LONGEST) {
			throw new IllegalArgumentException("A reason has 1 to " + LONGEST + " characters");
		}
	}

	/** What has become of it. */
	public Verdict state() {
		return this.ending.or(() -> this.settlement).map(Step::verdict).orElse(Verdict.WAITS);
	}

	/** The last day on which the person is exempt, or was; empty if they never were. */
	public Optional<LocalDate> until() {
		return this.ending.or(() -> this.settlement).flatMap(Step::until);
	}

	/** Whether the person is exempt on that day. */
	public boolean on(LocalDate day) {
		return until().filter((last) -> !last.isBefore(day)).isPresent();
	}

	/** Whether the person was exempt on any day, or is. */
	boolean everHeld(ZoneId zone) {
		return this.settlement.filter((step) -> on(LocalDate.ofInstant(step.at(), zone))).isPresent();
	}

	/** What may have become of it. */
	public enum Verdict {

		/** A coordinator has to decide on it. */
		WAITS,

		/** The person is exempt until a day. */
		GRANTED,

		/** The person is not exempt. */
		DECLINED,

		/** The person took it back before it was decided on. */
		WITHDRAWN,

		/** It was granted, and ended before its day. */
		ENDED

	}

	/**
	 * Something that was done about it.
	 *
	 * @param until the last day on which the person is exempt, if they are or were
	 * @param by who did it
	 * @param why in their words, may be empty
	 */
	public record Step(Verdict verdict, Optional<LocalDate> until, PersonId by, String why, Instant at) {

	}

}
