package dev.manabi.announcements;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.manabi.channels.StudyChannel;
import dev.manabi.channels.StudyChannels;
import dev.manabi.roster.Person;
import dev.manabi.roster.Roster;
import dev.manabi.skills.RoleAssignments;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.LearningPlans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Whom an audience means today. Where there are many people they are counted in the
 * background, and one count serves for some minutes.
 */
@Component
public class Readership {

	private static final Logger log = LoggerFactory.getLogger(Readership.class);

	/** Long enough for a city of some thousand, short for whoever waits. */
	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final Cache<Audience, CompletableFuture<Count>> counts = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofMinutes(2))
		.maximumSize(100)
		.build();

	private final Roster roster;

	private final SkillMaps maps;

	private final RoleAssignments assignments;

	private final LearningPlans plans;

	private final StudyChannels channels;

	private final TaskExecutor background;

	Readership(Roster roster, SkillMaps maps, RoleAssignments assignments, LearningPlans plans, StudyChannels channels,
			@Qualifier("applicationTaskExecutor") TaskExecutor background) {
		this.roster = roster;
		this.maps = maps;
		this.assignments = assignments;
		this.plans = plans;
		this.channels = channels;
		this.background = background;
	}

	/**
	 * How many it means; empty where they are so many that they are still being counted.
	 */
	public Optional<Count> of(Audience audience) {
		if (!audience.namesPeople()) {
			return Optional.of(new Count(0, 0, channels(audience).size()));
		}
		CompletableFuture<Count> people = this.counts.get(audience,
				(those) -> CompletableFuture.supplyAsync(() -> count(those), this.background));
		try {
			return Optional.of(people.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).with(channels(audience).size()));
		}
		catch (TimeoutException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		catch (ExecutionException ex) {
			this.counts.invalidate(audience);
			log.error("Whom an announcement would reach could not be counted", ex.getCause());
			return Optional.empty();
		}
	}

	/** The study channels that it means and the bot is still in, by name. */
	public List<StudyChannel> channels(Audience audience) {
		return this.channels.all().stream().filter((channel) -> audience.channels().contains(channel.id())).toList();
	}

	/** The same with those that are no study channels any more. */
	public List<StudyChannel> knownChannels(Audience audience) {
		return this.channels.known().stream().filter((channel) -> audience.channels().contains(channel.id())).toList();
	}

	/** The departments that the roster knows. */
	public Set<String> departments() {
		Set<String> departments = new TreeSet<>();
		this.roster.walk((person) -> person.posts()
			.stream()
			.map((post) -> post.department())
			.filter((department) -> !department.isBlank())
			.forEach(departments::add));
		return departments;
	}

	/**
	 * Goes through everybody it means, each once; those too whose chat can't be known
	 * yet, so that they are told of as not reached.
	 */
	void walk(Audience audience, Consumer<? super Person> each) {
		if (!audience.namesPeople()) {
			return;
		}
		SkillMap map = this.maps.current();
		this.roster.walk((person) -> {
			if (!person.guest() && map.isStaff(person) && isMeant(audience, map, person)) {
				each.accept(person);
			}
		});
	}

	private boolean isMeant(Audience audience, SkillMap map, Person person) {
		return audience.everybody()
				|| person.posts().stream().anyMatch((post) -> audience.departments().contains(post.department()))
				|| (!audience.roles().isEmpty() && this.assignments.of(map, person)
					.stream()
					.anyMatch((assignment) -> audience.roles().contains(assignment.role().id().value())))
				|| (!audience.skills().isEmpty()
						&& this.plans.of(person).filter((plan) -> hasOpen(plan, audience.skills())).isPresent());
	}

	private static boolean hasOpen(LearningPlan plan, Set<String> skills) {
		return skills.stream()
			.flatMap((skill) -> plan.item(new SkillId(skill)).stream())
			.anyMatch((item) -> item.standing().obligatory() && item.progress().status().isOpen());
	}

	private Count count(Audience audience) {
		int[] people = { 0 };
		int[] standIns = { 0 };
		walk(audience, (person) -> {
			people[0]++;
			standIns[0] += person.id().isStandIn() ? 1 : 0;
		});
		return new Count(people[0], standIns[0], 0);
	}

	/**
	 * How many it is sent to.
	 *
	 * @param standIns how many of the people can't be reached, since they have never
	 * spoken to the bot and it does not know what Teams calls them
	 */
	public record Count(int people, int standIns, int channels) {

		private Count with(int channels) {
			return new Count(this.people, this.standIns, channels);
		}

		public boolean isNobody() {
			return this.people == 0 && this.channels == 0;
		}

	}

}
