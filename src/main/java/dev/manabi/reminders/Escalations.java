package dev.manabi.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.training.Task;
import dev.manabi.workdays.Leaves;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Those whom many reminders have not helped, or of whom no superior can be told.
 */
@Component
public class Escalations {

	private final Roster roster;

	private final Summaries summaries;

	private final Leaves leaves;

	private final Arrears arrears;

	private final TaskExecutor background;

	private final Clock clock;

	private final Cache<LocalDate, List<Escalated>> counted = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofMinutes(5))
		.maximumSize(2)
		.build();

	Escalations(Roster roster, Summaries summaries, Leaves leaves, Arrears arrears,
			@Qualifier("applicationTaskExecutor") TaskExecutor background, Clock clock) {
		this.roster = roster;
		this.summaries = summaries;
		this.leaves = leaves;
		this.arrears = arrears;
		this.background = background;
		this.clock = clock;
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
		Map<PersonId, Escalated> all = new HashMap<>();
		LocalDate today = LocalDate.now(this.clock);
		Predicate<Person> away = this.leaves.away(today);
		this.summaries.withoutSuperior(Summaries.week(today))
			.forEach((person) -> put(all, person, this.arrears.of(person).toTell(), true));
		this.arrears.inSpiteOfReminders()
			.forEach((id, late) -> this.roster.find(id)
				.filter((person) -> !away.test(person) && !all.containsKey(id))
				.ifPresent((person) -> put(all, person, this.arrears.of(person).overdue(late), false)));
		return all.values().stream().sorted(Comparator.comparing((each) -> each.person().name())).toList();
	}

	private static void put(Map<PersonId, Escalated> all, Person person, List<Task> tasks, boolean alone) {
		if (!tasks.isEmpty()) {
			all.put(person.id(), new Escalated(person, tasks, alone));
		}
	}

	/**
	 * Somebody whom many reminders have not helped, or of whom no superior can be told.
	 *
	 * @param alone whether they have no superior, or none that is known
	 */
	public record Escalated(Person person, List<Task> overdue, boolean alone) {

		public Escalated {
			overdue = List.copyOf(overdue);
		}

	}

}
