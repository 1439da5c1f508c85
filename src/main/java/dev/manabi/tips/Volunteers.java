package dev.manabi.tips;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.skills.SkillId;
import dev.manabi.training.TrainingRecords;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who agreed to be asked by colleagues. Nobody is told who they are, until they answer.
 */
@Component
public class Volunteers {

	private final JdbcClient jdbc;

	private final Roster roster;

	private final TrainingRecords records;

	private final Clock clock;

	Volunteers(JdbcClient jdbc, Roster roster, TrainingRecords records, Clock clock) {
		this.jdbc = jdbc;
		this.roster = roster;
		this.records = records;
		this.clock = clock;
	}

	/**
	 * Agrees to be asked. That is not in the audit log: coordinators are not to see who
	 * did.
	 */
	@Transactional
	public void join(PersonId person) {
		int _ = this.jdbc
			.sql("INSERT INTO colleague_volunteer (person_id, since) VALUES (:person, :now) ON CONFLICT DO NOTHING")
			.param("person", person.value())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/** No longer agrees. */
	@Transactional
	public void leave(PersonId person) {
		int _ = this.jdbc.sql("DELETE FROM colleague_volunteer WHERE person_id = :person")
			.param("person", person.value())
			.update();
	}

	public boolean includes(PersonId person) {
		return this.jdbc.sql("SELECT count(*) FROM colleague_volunteer WHERE person_id = :person")
			.param("person", person.value())
			.query(Integer.class)
			.single() > 0;
	}

	/** Whom of them a question on the skill may go to: they have completed it. */
	List<PersonId> knowing(SkillId skill, PersonId asker) {
		List<Person> people = this.jdbc
			.sql("SELECT person_id FROM colleague_volunteer WHERE person_id <> :asker ORDER BY person_id")
			.param("asker", asker.value())
			.query((row, _) -> new PersonId(row.getString(1)))
			.list()
			.stream()
			.flatMap((id) -> this.roster.find(id).stream())
			.toList();
		return this.records.havingLearnt(skill, people).stream().map(Person::id).toList();
	}

}
