package dev.manabi.editions;

import java.time.LocalDate;

/**
 * A draft that was taken.
 *
 * @param draft the file
 * @param from the first day it is in force
 * @param number the number of the {@link Schedule} that first had it
 */
public record Edition(Draft draft, LocalDate from, long number) {

	public String id() {
		return this.draft.id();
	}

	boolean isOf(String subject) {
		return this.draft.subject().equals(subject);
	}

}
