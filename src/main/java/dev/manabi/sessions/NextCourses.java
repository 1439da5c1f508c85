package dev.manabi.sessions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.manabi.roster.Person;
import dev.manabi.skills.Skill;
import dev.manabi.training.Course;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.Level;
import dev.manabi.training.PlannedCourse;

import org.springframework.stereotype.Component;

/**
 * What to take after a session, by how well it was understood: the policy wants training
 * that suits each, also within one skill.
 */
@Component
public class NextCourses {

	private static final int MOST = 3;

	private static final Set<Level> EASY = Set.of(Level.INTRODUCTION, Level.BASIC);

	private final LearningPlans plans;

	private final Timetable timetable;

	NextCourses(LearningPlans plans, Timetable timetable) {
		this.plans = plans;
		this.timetable = timetable;
	}

	/**
	 * Courses of the skill that was taught: easy ones again, others of the level, or
	 * advanced ones.
	 */
	public List<PlannedCourse> after(Roll roll, Grasp grasp) {
		return switch (grasp) {
			case HARD -> Stream.concat(again(roll), others(roll, NextCourses::isEasy)).limit(MOST).toList();
			case MOSTLY ->
				others(roll, (course) -> course.level().equals(level(roll)) || course.level().isEmpty()).limit(MOST)
					.toList();
			case WELL -> others(roll, (course) -> course.level().filter(Level.ADVANCED::equals).isPresent()).limit(MOST)
				.toList();
		};
	}

	/**
	 * The next skill that the person has to learn and has not; empty if there is none.
	 */
	public Optional<Skill> nextSkill(Person person) {
		return this.plans.of(person)
			.stream()
			.flatMap((plan) -> plan.tasks().stream())
			.filter((task) -> task.progress().status().isOpen())
			.flatMap((task) -> task.skill().stream())
			.findFirst();
	}

	/** The same course, as far as it is held again or can be taken at any time. */
	private Stream<PlannedCourse> again(Roll roll) {
		return of(roll).filter((planned) -> planned.course().id().equals(roll.key().course()))
			.filter((planned) -> !planned.course().sessionsAfter(this.timetable.now()).isEmpty());
	}

	private Stream<PlannedCourse> others(Roll roll, Predicate<Course> wanted) {
		return of(roll).filter((planned) -> !planned.course().id().equals(roll.key().course()))
			.filter((planned) -> wanted.test(planned.course()))
			.filter((planned) -> planned.course().sessions().isEmpty()
					|| !planned.course().sessionsAfter(this.timetable.now()).isEmpty())
			.sorted(Comparator.comparing((planned) -> !planned.course().level().equals(Optional.of(Level.BASIC))));
	}

	/** The courses of the main skill. */
	private Stream<PlannedCourse> of(Roll roll) {
		return this.plans.courses(roll.skills().iterator().next()).stream();
	}

	private Optional<Level> level(Roll roll) {
		return this.timetable.course(roll.key().course()).flatMap(Course::level);
	}

	private static boolean isEasy(Course course) {
		return course.level().filter(EASY::contains).isPresent();
	}

}
