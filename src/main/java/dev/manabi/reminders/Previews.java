package dev.manabi.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.manabi.roster.Person;
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

	private final Cache<LocalDate, Optional<Preview>> counts = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofMinutes(5))
		.maximumSize(DAYS)
		.build();

	private final Planning planning;

	private final OfficeDays days;

	private final TaskExecutor background;

	private final Clock clock;

	Previews(Planning planning, OfficeDays days, @Qualifier("applicationTaskExecutor") TaskExecutor background,
			Clock clock) {
		this.planning = planning;
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
		Optional<Preview> known = this.counts.getIfPresent(day);
		if (known == null) {
			this.counts.put(day, Optional.empty());
			this.background.execute(() -> count(day));
			known = this.counts.getIfPresent(day);
		}
		return (known != null) ? known : Optional.empty();
	}

	private void count(LocalDate day) {
		List<Reminded> people = new ArrayList<>();
		int[] total = { 0 };
		try {
			this.planning.foresee(day, (person, due) -> {
				if (total[0]++ < MOST) {
					people.add(new Reminded(person, due.stream().map(Trigger::task).toList()));
				}
			});
			people.sort(Comparator.comparing((each) -> each.person().name()));
			this.counts.put(day, Optional.of(new Preview(day, total[0], people, this.clock.instant())));
		}
		catch (RuntimeException ex) {
			this.counts.invalidate(day);
			log.error("Who is to be reminded on {} could not be counted", day, ex);
		}
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

	/** Of what somebody would be reminded. */
	public record Reminded(Person person, List<Task> tasks) {

		public Reminded {
			tasks = List.copyOf(tasks);
		}

	}

}
