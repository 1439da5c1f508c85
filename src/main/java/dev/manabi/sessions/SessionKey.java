package dev.manabi.sessions;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import dev.manabi.training.CourseId;

/**
 * What tells a session apart.
 *
 * @param course what is held
 * @param start when it begins, in the office's time zone
 */
public record SessionKey(CourseId course, LocalDateTime start) {

	/** The key that is written so, empty if it is none. */
	public static Optional<SessionKey> parse(String course, String start) {
		try {
			return course.isBlank() ? Optional.empty()
					: Optional.of(new SessionKey(new CourseId(course), LocalDateTime.parse(start)));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return this.course + " " + this.start;
	}

}
