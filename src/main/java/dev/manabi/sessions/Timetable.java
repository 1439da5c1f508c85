package dev.manabi.sessions;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.manabi.training.Course;
import dev.manabi.training.CourseId;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.PlannedCourse;

import org.springframework.stereotype.Component;

/**
 * The sessions of all courses, those of the catalogue and those beside it.
 */
@Component
public class Timetable {

	private static final Comparator<CourseSession> ORDER = Comparator
		.comparing((CourseSession held) -> held.session().start())
		.thenComparing((held) -> held.course().id().value());

	private final LearningPlans plans;

	private final Clock clock;

	Timetable(LearningPlans plans, Clock clock) {
		this.plans = plans;
		this.clock = clock;
	}

	/** The course, unless the catalogue does not have it. */
	public Optional<Course> course(CourseId id) {
		return this.plans.offer().course(id.value()).map(PlannedCourse::course);
	}

	public Optional<CourseSession> find(SessionKey key) {
		return course(key.course()).stream()
			.flatMap(Timetable::of)
			.filter((held) -> held.key().equals(key))
			.findFirst();
	}

	/** What is still to begin of such courses, the next first. */
	public List<CourseSession> coming(Predicate<? super Course> wanted) {
		return since(now(), wanted);
	}

	/** What begins after that moment, the earliest first. */
	public List<CourseSession> since(LocalDateTime moment, Predicate<? super Course> wanted) {
		return this.plans.offer()
			.where(wanted)
			.stream()
			.flatMap((planned) -> of(planned.course()))
			.filter((held) -> held.session().start().isAfter(moment))
			.sorted(ORDER)
			.toList();
	}

	/** What time it is at the office. */
	public LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

	private static Stream<CourseSession> of(Course course) {
		return course.sessions().stream().map((session) -> new CourseSession(course, session));
	}

}
