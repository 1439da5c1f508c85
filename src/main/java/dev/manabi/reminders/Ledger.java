package dev.manabi.reminders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people were reminded of: of each task, due day and step once, whatever stopped in
 * between.
 */
@Component
class Ledger {

	private final JdbcClient jdbc;

	Ledger(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The steps of one person, as {@link #step(String, LocalDate, String)} writes them.
	 */
	Set<String> of(PersonId person) {
		return Set.copyOf(this.jdbc.sql("SELECT DISTINCT task, due, step FROM reminder WHERE person_id = :person")
			.param("person", person.value())
			.query((row, _) -> step(row.getString("task"), row.getObject("due", LocalDate.class),
					row.getString("step")))
			.list());
	}

	static String step(String task, LocalDate due, String step) {
		return task + " " + due + " " + step;
	}

	/** The keys of the tasks that a message to somebody is about. */
	List<String> tasks(PersonId person, String message) {
		return this.jdbc
			.sql("SELECT DISTINCT task FROM reminder WHERE person_id = :person AND message = :message ORDER BY task")
			.param("person", person.value())
			.param("message", message)
			.query((row, _) -> row.getString("task"))
			.list();
	}

	void note(PersonId person, Collection<Trigger> triggers, String message, LocalDate day) {
		triggers.forEach((trigger) -> trigger.steps()
			.forEach((step) -> this.jdbc.sql("""
					INSERT INTO reminder (person_id, task, due, step, message, planned_on, told)
					VALUES (:person, :task, :due, :step, :message, :day, false) ON CONFLICT DO NOTHING
					""")
				.param("person", person.value())
				.param("task", trigger.task().asked().key())
				.param("due", trigger.due())
				.param("step", step)
				.param("message", message)
				.param("day", day)
				.update()));
	}

	/** What one message was about is told by another, of that day. */
	void move(PersonId person, String from, String to, LocalDate day) {
		this.jdbc
			.sql("UPDATE reminder SET message = :to, planned_on = :day WHERE person_id = :person AND message = :from")
			.param("to", to)
			.param("day", day)
			.param("person", person.value())
			.param("from", from)
			.update();
	}

	/** What a message was about was told. */
	void told(PersonId person, String message) {
		this.jdbc.sql("UPDATE reminder SET told = true WHERE person_id = :person AND message = :message")
			.param("person", person.value())
			.param("message", message)
			.update();
	}

	/** What a message was about was not told. */
	void forget(PersonId person, String message) {
		this.jdbc.sql("DELETE FROM reminder WHERE person_id = :person AND message = :message")
			.param("person", person.value())
			.param("message", message)
			.update();
	}

	/** Those who were to be reminded on a day, with the keys of what of. */
	Map<PersonId, Set<String>> on(LocalDate day) {
		Map<PersonId, Set<String>> all = new HashMap<>();
		this.jdbc.sql("SELECT DISTINCT person_id, task FROM reminder WHERE planned_on = :day")
			.param("day", day)
			.query((row) -> {
				all.computeIfAbsent(new PersonId(row.getString("person_id")), (_) -> new HashSet<>())
					.add(row.getString("task"));
			});
		return all;
	}

	/** What was planned before that day is forgotten. */
	void forgetBefore(LocalDate day) {
		this.jdbc.sql("DELETE FROM reminder WHERE planned_on < :day").param("day", day).update();
		this.jdbc.sql("DELETE FROM reminder_snooze WHERE until_day < :day").param("day", day).update();
	}

	/**
	 * Of what people were told at least so often that it is overdue, as
	 * {@link #late(String, LocalDate)} writes it.
	 * @param since nothing that was due before that day
	 */
	Map<PersonId, Set<String>> overdue(int times, LocalDate since) {
		Map<PersonId, Set<String>> all = new HashMap<>();
		this.jdbc.sql("""
				SELECT person_id, task, due FROM reminder WHERE step LIKE '+%' AND told AND due >= :since
				GROUP BY person_id, task, due HAVING count(*) >= :times
				""").param("since", since).param("times", times).query((row) -> {
			all.computeIfAbsent(new PersonId(row.getString("person_id")), (_) -> new HashSet<>())
				.add(late(row.getString("task"), row.getObject("due", LocalDate.class)));
		});
		return all;
	}

	static String late(String task, LocalDate due) {
		return task + " " + due;
	}

	/** The newest lines of one person or of all. */
	List<Line> latest(Optional<PersonId> person, int start, int most) {
		return of(person, "SELECT person_id, task, due, step, message, planned_on ", """
				 ORDER BY planned_on DESC, person_id, due, task OFFSET :start ROWS FETCH NEXT :most ROWS ONLY
				""").param("start", start)
			.param("most", most)
			.query((row, _) -> new Line(new PersonId(row.getString("person_id")), row.getString("task"),
					row.getObject("due", LocalDate.class), row.getString("step"), row.getString("message"),
					row.getObject("planned_on", LocalDate.class)))
			.list();
	}

	int count(Optional<PersonId> person) {
		return of(person, "SELECT count(*) ", "").query(Integer.class).single();
	}

	/** Several steps that one message took are one line. */
	private JdbcClient.StatementSpec of(Optional<PersonId> person, String select, String order) {
		JdbcClient.StatementSpec statement = this.jdbc.sql(select + """
				FROM reminder r WHERE NOT EXISTS (SELECT 1 FROM reminder other WHERE other.person_id = r.person_id
				    AND other.task = r.task AND other.due = r.due AND other.message = r.message AND other.step < r.step)
				""" + (person.isPresent() ? " AND r.person_id = :person" : "") + order);
		return person.map((id) -> statement.param("person", id.value())).orElse(statement);
	}

	/**
	 * That somebody was reminded of something.
	 *
	 * @param step which step it was
	 * @param message the key of the message
	 */
	public record Line(PersonId person, String task, LocalDate due, String step, String message, LocalDate day) {

	}

}
