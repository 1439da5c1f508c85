package dev.manabi.training.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Asker;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.training.Catalogues;
import dev.manabi.training.Completion;
import dev.manabi.training.Course;
import dev.manabi.training.Evidence;
import dev.manabi.training.TrainingRecords;

import org.springframework.stereotype.Component;

/**
 * Who may confirm what somebody took: the person’s manager, where the manager’s word
 * suffices for the course, and coordinators. Nobody confirms what is their own.
 */
@Component
class Confirmers {

	private static final int MOST = 10_000;

	private final Roster roster;

	private final TrainingRecords records;

	private final Catalogues catalogues;

	Confirmers(Roster roster, TrainingRecords records, Catalogues catalogues) {
		this.roster = roster;
		this.records = records;
		this.catalogues = catalogues;
	}

	/** In what capacity somebody may decide on a record, empty if they may not. */
	Optional<Evidence> capacity(Asker asker, Completion record) {
		PersonId learner = record.claim().person();
		if (asker.person().map(Confirmers::ids).orElse(List.of(learner)).contains(learner)) {
			return Optional.empty();
		}
		if (isManagers(record) && team(asker).contains(learner)) {
			return Optional.of(Evidence.MANAGER);
		}
		return asker.coordinator() ? Optional.of(Evidence.COORDINATOR) : Optional.empty();
	}

	/** What waits for the asker as somebody’s manager. */
	List<Completion> waitingForManager(Asker asker) {
		return this.records.waiting(team(asker)).stream().filter(this::isManagers).toList();
	}

	/** What waits for coordinators alone, since no manager may or can decide on it. */
	List<Completion> waitingForCoordinators() {
		return this.records.waiting(MOST)
			.stream()
			.filter((record) -> !isManagers(record) || manager(record.claim().person()).isEmpty())
			.toList();
	}

	/** All that the asker may decide on, what came first first. */
	List<Completion> waiting(Asker asker) {
		List<Completion> waiting = asker.coordinator() ? this.records.waiting(MOST) : waitingForManager(asker);
		return waiting.stream().filter((record) -> capacity(asker, record).isPresent()).toList();
	}

	private List<PersonId> team(Asker asker) {
		return this.roster.reportsTo(asker.id()).stream().flatMap((person) -> ids(person).stream()).toList();
	}

	/** What was recorded before their id was known is theirs, too. */
	private static List<PersonId> ids(Person person) {
		return List.of(person.id(), PersonId.ofUserName(person.userName()));
	}

	/** Whether the manager’s word suffices; for a course that is gone it does. */
	private boolean isManagers(Completion record) {
		return record.claim()
			.learnt()
			.course()
			.flatMap((id) -> this.catalogues.current()
				.courses()
				.stream()
				.filter((course) -> course.id().equals(id))
				.findFirst())
			.map((Course course) -> course.accepts(Evidence.MANAGER))
			.orElse(true);
	}

	/** The manager, as far as the roster finds them. */
	Optional<PersonId> manager(PersonId learner) {
		return this.roster.find(learner)
			.flatMap((person) -> Optional.ofNullable(person.manager()))
			.flatMap(this.roster::find)
			.map(Person::id);
	}

}
