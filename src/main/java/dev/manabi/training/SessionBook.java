package dev.manabi.training;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * What is known of sessions beside the catalogue. Whoever takes enrolments implements it.
 */
public interface SessionBook {

	/**
	 * Sessions that stand in no catalogue, by their courses. They count for those of the
	 * catalogue that begin at the same time. As long as nothing has changed, it is the
	 * same map.
	 */
	Map<CourseId, List<Session>> further();

	/** How many seats are taken of the sessions of a course, by when they begin. */
	Map<LocalDateTime, Integer> taken(CourseId course);

}
