package dev.manabi.xapi;

import java.time.Instant;
import java.util.Optional;

/**
 * A learning system that may report, as coordinators see it.
 *
 * @param name what the settings call it
 * @param enabled false if the settings switch it off
 * @param switchedOff whether a coordinator switched it off
 * @param lastSuccess when it last delivered something
 * @param today what came today
 * @param month what came this month
 * @param waiting how many statements wait
 * @param missing for how many people and courses
 */
public record LearningSystem(String name, boolean enabled, boolean switchedOff, Optional<Instant> lastSuccess,
		Counts today, Counts month, int waiting, int missing) {

	/**
	 * How many statements came.
	 *
	 * @param recorded those that are completions
	 * @param waiting those that wait
	 * @param aside those that say something else
	 */
	public record Counts(int recorded, int waiting, int aside) {

	}

}
