package dev.manabi.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Since when something has been asked of somebody.
 *
 * @param day since when
 * @param again whether it is asked again, after they were exempt from it
 */
record Since(LocalDate day, boolean again) {

	static final Comparator<Since> FIRST = Comparator.comparing(Since::day);

	static Since of(LocalDate day) {
		return new Since(day, false);
	}

	/** The same, unless they were exempt until a later day. */
	Since after(Optional<LocalDate> exempt) {
		return exempt.filter((from) -> from.isAfter(this.day)).map((from) -> new Since(from, true)).orElse(this);
	}

	/** The due day, with some time at least for what is asked again. */
	LocalDate due(LocalDate due) {
		LocalDate grace = this.day.plusDays(Deadlines.GRACE);
		return (this.again && due.isBefore(grace)) ? grace : due;
	}

}
