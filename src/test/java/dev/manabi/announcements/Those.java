package dev.manabi.announcements;

import java.util.List;
import java.util.function.Consumer;

import dev.manabi.channels.StudyChannels;
import dev.manabi.roster.NobodysRoster;
import dev.manabi.roster.Person;
import dev.manabi.skills.RoleAssignments;
import dev.manabi.skills.SkillMaps;
import dev.manabi.training.LearningPlans;

/**
 * Some people, of whom the roster knows no more than who they are.
 */
public final class Those extends NobodysRoster {

	private final List<Person> people;

	private Those(List<Person> people) {
		this.people = people;
	}

	/** Whom an audience means among them. */
	public static Readership of(List<Person> people, SkillMaps maps, RoleAssignments assignments, LearningPlans plans,
			StudyChannels channels) {
		return new Readership(new Those(people), maps, assignments, plans, channels, Runnable::run);
	}

	@Override
	public void walk(Consumer<? super Person> each) {
		this.people.forEach(each);
	}

}
