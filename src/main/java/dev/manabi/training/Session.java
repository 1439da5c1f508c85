package dev.manabi.training;

import java.time.LocalDateTime;
import java.util.OptionalInt;

import dev.manabi.language.Bilingual;

/**
 * One time at which a course is held.
 *
 * @param start when it begins, in the office's time zone
 * @param end when it ends, after the start
 * @param place where
 * @param capacity how many people it takes, if that is limited; at least one
 */
public record Session(LocalDateTime start, LocalDateTime end, Bilingual place, OptionalInt capacity) {

	public Session {
		if (!start.isBefore(end) || capacity.orElse(1) < 1) {
			throw new IllegalArgumentException("Not a session: " + start + " to " + end + ", " + capacity);
		}
	}

}
