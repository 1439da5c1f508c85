package dev.manabi.xapi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dev.manabi.roster.PersonId;
import dev.manabi.training.Claim;
import dev.manabi.training.Completion;
import dev.manabi.training.Course;
import dev.manabi.training.Evidence;
import dev.manabi.training.Learnt;
import dev.manabi.training.TrainingRecords;
import dev.manabi.xapi.Statement.Achievement;

import org.springframework.stereotype.Component;

/**
 * Makes a record of a statement once its person, its course and its day are there. The
 * caller's transaction holds it together.
 */
@Component
class Recording {

	private final Statements statements;

	private final Matching matching;

	private final TrainingRecords records;

	private final Clock clock;

	Recording(Statements statements, Matching matching, TrainingRecords records, Clock clock) {
		this.statements = statements;
		this.matching = matching;
		this.records = records;
		this.clock = clock;
	}

	/**
	 * Records it or notes why not.
	 * @param place where the statement stands
	 * @param day when it was achieved; one that is still to come is waited for
	 * @return whether it was recorded
	 */
	boolean record(Source source, Achievement achievement, long place, LocalDate day) {
		Match<PersonId> person = this.matching.person(source, achievement.learner());
		Match<Course> course = this.matching.course(source, achievement.activity());
		if (person.found() == null || course.found() == null || day.isAfter(LocalDate.now(this.clock))) {
			this.statements.wait(place, person.fault(), course.fault());
			return false;
		}
		if (!this.statements.take(place, person.found().value())) {
			return false;
		}
		Completion completion = this.records
			.record(new Claim(person.found(), Learnt.of(course.found()), day, Evidence.LMS,
					course.found().accepts(Evidence.LMS), source.signature(), Optional.empty(), Optional.empty()));
		this.statements.recordedAs(place, completion.id());
		return true;
	}

}
