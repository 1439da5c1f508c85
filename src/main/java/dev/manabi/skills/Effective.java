package dev.manabi.skills;

import java.time.LocalDate;

/**
 * The time a skill map is made for.
 *
 * @param from its first day
 * @param to its last day, not before the first
 */
public record Effective(LocalDate from, LocalDate to) {

	public Effective {
		if (from.isAfter(to)) {
			throw new IllegalArgumentException("It ends before it begins: " + from + " to " + to);
		}
	}

}
