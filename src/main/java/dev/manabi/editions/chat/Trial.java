package dev.manabi.editions.chat;

import java.time.LocalDate;
import java.util.List;

import dev.manabi.editions.EditionSubject.Changes;
import dev.manabi.editions.EditionSubject.Fact;

/**
 * What came of trying a schedule out.
 *
 * @param facts what would be in force
 * @param changes what would change against what would be in force otherwise
 * @param from the day on which it was tried
 * @param remarks what is worth a word
 * @param objections what speaks against it, empty if nothing does
 */
record Trial(List<Fact> facts, Changes changes, LocalDate from, List<String> remarks, List<String> objections) {

	Trial {
		facts = List.copyOf(facts);
		remarks = List.copyOf(remarks);
		objections = List.copyOf(objections);
	}

}
