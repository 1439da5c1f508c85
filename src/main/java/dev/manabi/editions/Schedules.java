package dev.manabi.editions;

/**
 * Knows the schedule.
 */
@FunctionalInterface
public interface Schedules {

	/** The schedule as this instance last saw it; costs nothing. */
	Schedule current();

}
