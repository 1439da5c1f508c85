package dev.manabi.training.chat;

import java.util.Optional;
import java.util.Set;

import dev.manabi.roster.Person;
import dev.manabi.training.Completion;
import dev.manabi.training.Evidence;
import dev.manabi.training.TrainingRecords;

import org.springframework.stereotype.Component;

/**
 * What people may do to records of their own: take back what they reported themselves, as
 * long as nobody has decided on it.
 */
@Component
class OwnRecords {

	private static final Set<Evidence> REPORTED = Set.of(Evidence.WORD, Evidence.CERTIFICATE);

	private final TrainingRecords records;

	OwnRecords(TrainingRecords records) {
		this.records = records;
	}

	/** The record of that id, if it is the person’s own. */
	Optional<Completion> find(String id, Person person) {
		return this.records.find(id).filter((record) -> record.claim().person().equals(person.id()));
	}

	/** Takes it back; false if it can’t be. */
	boolean undo(Completion record, Person person) {
		return canUndo(record, person) && this.records.withdraw(record, person.id(), Evidence.WORD, "");
	}

	static boolean canUndo(Completion record, Person person) {
		return record.claim().person().equals(person.id()) && REPORTED.contains(record.claim().evidence())
				&& record.decision().isEmpty() && record.withdrawal().isEmpty();
	}

}
