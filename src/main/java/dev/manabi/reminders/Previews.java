package dev.manabi.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.manabi.language.Bilingual;
import dev.manabi.roster.Roster;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.Task;
import dev.manabi.workdays.OfficeDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Who would be reminded of what on a day to come, as things stand. It is counted in the
 * background, and one count serves for some minutes.
 */
@Component
public class Previews {

	private static final Logger log = LoggerFactory.getLogger(Previews.class);

	/** How many days to come can be chosen. */
	public static final int DAYS = 10;

	private static final int MOST = 10_000;

	/** However long it takes, nobody counts the same beside. */
	private final Set<LocalDate> counting = ConcurrentHashMap.newKeySet();

	private final Cache<LocalDate, Preview> counts = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofMinutes(5))
		.maximumSize(DAYS)
		.build();

	private final Planning planning;

	private final PlannedDays planned;

	private final Ledger ledger;

	private final LearningPlans plans;

	private final Roster roster;

	private final OfficeDays days;

	private final TaskExecutor background;

	private final Clock clock;

	Previews(Planning planning, PlannedDays planned, Ledger ledger, LearningPlans plans, Roster roster, OfficeDays days,
			@Qualifier("applicationTaskExecutor") TaskExecutor background, Clock clock) {
		this.planning = planning;
		this.planned = planned;
		this.ledger = ledger;
		this.plans = plans;
		this.roster = roster;
		this.days = days;
		this.background = background;
		this.clock = clock;
	}

	/** The working days that can be chosen, today first if it is one. */
	public List<LocalDate> days() {
		List<LocalDate> all = new ArrayList<>();
		LocalDate day = this.days.onOrAfter(LocalDate.now(this.clock));
		while (all.size() < DAYS) {
			all.add(day);
			day = this.days.plus(day, 1);
		}
		return all;
	}

	/** What is known of that day; empty as long as it is being counted. */
	public Optional<Preview> of(LocalDate day) {
		Optional<Preview> known = Optional.ofNullable(this.counts.getIfPresent(day));
		if (known.isEmpty() && this.counting.add(day)) {
			this.background.execute(() -> {
				try {
					count(day);
				}
				finally {
					this.counting.remove(day);
				}
			});
		}
		return known.or(() -> Optional.ofNullable(this.counts.getIfPresent(day)));
	}

	/** What was counted holds no longer. */
	void forget() {
		this.counts.invalidateAll();
	}

	private void count(LocalDate day) {
		List<Reminded> people = new ArrayList<>();
		int[] total = { 0 };
		try {
			Planning.Foreseen add = (person, tasks) -> {
				if (total[0]++ < MOST) {
					people.add(new Reminded(person.name(), tasks.stream().map(Task::name).toList()));
				}
			};
			if (this.planned.has(day)) {
				planned(day, add);
			}
			else {
				LocalDate first = days().stream().filter((each) -> !this.planned.has(each)).findFirst().orElse(day);
				this.planning.foresee(day, first, add);
			}
			people.sort(Comparator.comparing(Reminded::name));
			this.counts.put(day, new Preview(day, total[0], people, this.clock.instant()));
		}
		catch (RuntimeException ex) {
			log.error("Who is to be reminded on {} could not be counted", day, ex);
		}
	}

	/** What the ledger says of a day that is planned. */
	private void planned(LocalDate day, Planning.Foreseen each) {
		this.ledger.on(day).forEach((id, keys) -> this.roster.find(id).ifPresent((person) -> {
			List<Task> tasks = this.plans.of(person)
				.map(LearningPlan::tasks)
				.orElse(List.of())
				.stream()
				.filter((task) -> keys.contains(task.asked().key()))
				.toList();
			each.reminded(person, tasks);
		}));
	}

	/**
	 * Who would be reminded on a day.
	 *
	 * @param total how many people
	 * @param people the first 10,000 of them, by name
	 * @param at when it was counted
	 */
	public record Preview(LocalDate day, int total, List<Reminded> people, Instant at) {

		public Preview {
			people = List.copyOf(people);
		}

	}

	/**
	 * Of what somebody would be reminded.
	 *
	 * @param name what they are called
	 * @param tasks what the skills and courses are called
	 */
	public record Reminded(String name, List<Bilingual> tasks) {

		public Reminded {
			tasks = List.copyOf(tasks);
		}

	}

}
