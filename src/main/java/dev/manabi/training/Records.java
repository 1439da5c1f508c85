package dev.manabi.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.skills.SkillId;

/**
 * What stands in the records of one person, and what of it is good today. How long a
 * record is good goes by the catalogue in use; that of a course it no longer has is good
 * for ever.
 */
final class Records {

	private final List<Completion> all;

	private final Map<CourseId, Course> courses;

	private final FiscalYears years;

	private final LocalDate today;

	Records(List<Completion> all, Catalogue catalogue, FiscalYears years, LocalDate today) {
		this.all = List.copyOf(all);
		this.courses = catalogue.courses().stream().collect(Collectors.toMap(Course::id, Function.identity()));
		this.years = years;
		this.today = today;
	}

	/** What makes the course good to have taken, the longest. */
	Optional<Good> good(Course course) {
		return counting(of(course)).filter((good) -> good.on(this.today)).max(Good.LONGEST);
	}

	Optional<Good> good(SkillId skill) {
		return counting(of(skill)).filter((good) -> good.on(this.today)).max(Good.LONGEST);
	}

	/** The last day on which the course was good to have taken, or will be. */
	Optional<LocalDate> lapsed(Course course) {
		return counting(of(course)).flatMap((good) -> good.until().stream()).max(LocalDate::compareTo);
	}

	/** The same for what is to be renewed after some months, not each fiscal year. */
	Optional<LocalDate> lapsed(SkillId skill) {
		return counting(of(skill).and((record) -> renewal(record).filter(Renewal.Months.class::isInstance).isPresent()))
			.flatMap((good) -> good.until().stream())
			.max(LocalDate::compareTo);
	}

	/** What would be good if it were confirmed. */
	Optional<Completion> waiting(Course course) {
		return waiting(of(course));
	}

	Optional<Completion> waiting(SkillId skill) {
		return waiting(of(skill));
	}

	private Optional<Completion> waiting(Predicate<Completion> wanted) {
		return in(Completion.State.WAITING, wanted).filter((good) -> good.on(this.today))
			.max(Good.LONGEST)
			.map(Good::record);
	}

	private Stream<Good> counting(Predicate<Completion> wanted) {
		return in(Completion.State.COUNTS, wanted);
	}

	private Stream<Good> in(Completion.State state, Predicate<Completion> wanted) {
		return this.all.stream()
			.filter((record) -> record.state() == state)
			.filter(wanted)
			.map((record) -> new Good(record,
					renewal(record).map((renewal) -> renewal.lastDay(record.claim().day(), this.years))));
	}

	private Optional<Renewal> renewal(Completion record) {
		return record.claim()
			.learnt()
			.course()
			.flatMap((id) -> Optional.ofNullable(this.courses.get(id)))
			.flatMap(Course::renewal);
	}

	private static Predicate<Completion> of(Course course) {
		return (record) -> record.claim().learnt().course().filter(course.id()::equals).isPresent();
	}

	private static Predicate<Completion> of(SkillId skill) {
		return (record) -> record.claim().learnt().skills().contains(skill);
	}

}
