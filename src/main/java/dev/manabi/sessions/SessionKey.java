package dev.manabi.sessions;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ValueRange;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.manabi.training.CourseId;

/**
 * What tells a session apart.
 *
 * @param course what is held
 * @param start when it begins, in the office's time zone
 */
public record SessionKey(CourseId course, LocalDateTime start) {

	private static final Pattern COURSE = Pattern.compile("[a-z0-9-]{1,200}");

	/** What databases and calendars can tell. */
	private static final ValueRange YEARS = ValueRange.of(2000, 2199);

	/** The key that is written so, empty if it is none. */
	public static Optional<SessionKey> parse(String course, String start) {
		return COURSE.matcher(course).matches()
				? start(start).map((moment) -> new SessionKey(new CourseId(course), moment)) : Optional.empty();
	}

	private static Optional<LocalDateTime> start(String text) {
		try {
			return Optional.of(LocalDateTime.parse(text)).filter((moment) -> YEARS.isValidValue(moment.getYear()));
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
