package dev.manabi.editions.chat;

import java.time.LocalDate;
import java.util.List;

import dev.manabi.editions.EditionSubject.Change;
import dev.manabi.editions.EditionSubject.Fact;

/**
 * What came of trying a schedule out.
 *
 * @param facts what would be in force
 * @param changes what would change against what is in force today
 * @param from the first day on which it could be
 * @param objections what speaks against it, empty if nothing does
 */
record Trial(List<Fact> facts, List<Change> changes, LocalDate from, List<String> objections) {

	Trial {
		facts = List.copyOf(facts);
		changes = List.copyOf(changes);
		objections = List.copyOf(objections);
	}

}
