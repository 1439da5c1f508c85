package dev.manabi.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.training.Task;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
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

	private final TaskExecutor background;

	private final Clock clock;

	private final Cache<LocalDate, List<Escalated>> counted = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofMinutes(5))
		.maximumSize(2)
		.build();

	Escalations(ReminderProperties properties, Roster roster, Summaries summaries, JdbcClient jdbc,
			@Qualifier("applicationTaskExecutor") TaskExecutor background, Clock clock) {
		this.background = background;
		this.clock = clock;

		this.properties = properties;
		this.roster = roster;
		this.summaries = summaries;
		this.jdbc = jdbc;
	}

	/**
	 * By name, with what is still overdue of theirs, as of some minutes ago at most; it
	 * is counted once for all who ask.
	 */
	public List<Escalated> now() {
		return Objects.requireNonNull(this.counted.get(LocalDate.now(this.clock), (_) -> count()));
	}

	/** The same, empty as long as it is being counted. */
	public Optional<List<Escalated>> ready() {
		Optional<List<Escalated>> known = known();
		if (known.isEmpty()) {
			this.background.execute(this::now);
		}
		return known.or(this::known);
	}

	/** What was counted holds no longer. */
	void forget() {
		this.counted.invalidateAll();
	}

	private Optional<List<Escalated>> known() {
		return Optional.ofNullable(this.counted.getIfPresent(LocalDate.now(this.clock)));
	}

	private List<Escalated> count() {
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
