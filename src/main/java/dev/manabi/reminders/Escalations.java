package dev.manabi.reminders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.training.Task;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Those whom many reminders have not helped.
 */
@Component
public class Escalations {

	private final ReminderProperties properties;

	private final Roster roster;

	private final Summaries summaries;

	private final JdbcClient jdbc;

	Escalations(ReminderProperties properties, Roster roster, Summaries summaries, JdbcClient jdbc) {
		this.properties = properties;
		this.roster = roster;
		this.summaries = summaries;
		this.jdbc = jdbc;
	}

	/** By name, with what is still overdue of theirs. */
	public List<Escalated> now() {
		List<Escalated> all = new ArrayList<>();
		candidates().forEach((id) -> this.roster.find(id).ifPresent((person) -> {
			List<Task> overdue = this.summaries.escalated(person);
			if (!overdue.isEmpty()) {
				all.add(new Escalated(person, overdue));
			}
		}));
		all.sort(Comparator.comparing((each) -> each.person().name()));
		return all;
	}

	private List<PersonId> candidates() {
		return this.jdbc.sql("""
				SELECT person_id FROM reminder WHERE step LIKE '+%'
				GROUP BY person_id, task, due HAVING count(*) >= :times ORDER BY person_id
				""")
			.param("times", this.properties.escalateAfter())
			.query((row, _) -> new PersonId(row.getString("person_id")))
			.list()
			.stream()
			.distinct()
			.toList();
	}

	/** Somebody whom many reminders have not helped. */
	public record Escalated(Person person, List<Task> overdue) {

		public Escalated {
			overdue = List.copyOf(overdue);
		}

	}

}
