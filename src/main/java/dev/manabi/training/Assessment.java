package dev.manabi.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.manabi.skills.SkillId;

/**
 * Judges how far somebody is, by what stands in the records and what is required of them.
 */
final class Assessment {

	private final Records records;

	private final Required required;

	private final Deadlines deadlines;

	private final Exempted exempted;

	private final Set<CourseId> started;

	private final LocalDate today;

	/**
	 * An assessment.
	 * @param started the courses that the person is enrolled in
	 */
	Assessment(Records records, Required required, Deadlines deadlines, Exempted exempted, Set<CourseId> started,
			LocalDate today) {
		this.records = records;
		this.required = required;
		this.deadlines = deadlines;
		this.exempted = exempted;
		this.started = Set.copyOf(started);
		this.today = today;
	}

	/**
	 * How far the person is with a course.
	 * @param obligatory the skills that are required of the person
	 */
	Progress of(PlannedCourse planned, Set<SkillId> obligatory) {
		Course course = planned.course();
		List<SkillId> skills = course.skills().stream().filter(obligatory::contains).toList();
		Optional<Good> good = this.records.good(course);
		Optional<Since> since = since(planned, skills);
		if (since.isEmpty() ? good.isPresent() : isDone(good, course.renewal())) {
			return Progress.done(good.orElseThrow());
		}
		Optional<Exemption> exempt = since.flatMap((_) -> this.exempted.of(course, skills));
		return exempt.map(Progress::exempt)
			.orElseGet(() -> undone(since.map((it) -> due(course, it)), this.records.waiting(course), List.of(course)));
	}

	private LocalDate due(Course course, Since since) {
		return since.due(this.records.lapsed(course)
			.filter((_) -> course.renewal().filter(Renewal.Months.class::isInstance).isPresent())
			.map((until) -> Deadlines.renewed(until, since.day()))
			.orElseGet(() -> this.deadlines.of(course, since.day())));
	}

	/**
	 * Since when it has been asked, by these skills or of all staff; empty if it is not.
	 */
	private Optional<Since> since(PlannedCourse planned, List<SkillId> skills) {
		Stream<Since> all = planned.mandatory() ? Stream.of(Since.of(this.required.since(planned.course().id())))
				: Stream.empty();
		return Stream.concat(all, skills.stream().map(this::since))
			.min(Since.FIRST)
			.map((since) -> since.after(this.exempted.again(planned.course(), skills)));
	}

	private Since since(SkillId skill) {
		return Since.of(this.required.since(skill)).after(this.exempted.again(skill));
	}

	/**
	 * How far the person is with a skill. Whoever has it, but not taken what all staff
	 * must take for it, is not done; whoever is exempt from all that, is exempt.
	 */
	Progress of(SkillId skill, boolean obligatory, List<PlannedCourse> courses) {
		Optional<Good> good = this.records.good(skill);
		List<PlannedCourse> untaken = obligatory ? courses.stream().filter(this::isUntaken).toList() : List.of();
		List<PlannedCourse> missing = untaken.stream().filter((planned) -> !isExempt(planned)).toList();
		if (good.isPresent() && missing.isEmpty() && !(obligatory && runsOut(good.get(), courses))) {
			return Progress.done(good.get());
		}
		Optional<Exemption> exempt = obligatory ? exempt(skill, untaken.isEmpty() ? courses : untaken)
				: Optional.empty();
		return exempt.map(Progress::exempt)
			.orElseGet(() -> undone(obligatory ? Optional.of(due(skill, missing, courses)) : Optional.empty(),
					waiting(skill, missing), courses.stream().map(PlannedCourse::course).toList()));
	}

	/** From the skill itself, or from all the courses by which it is to be learned. */
	private Optional<Exemption> exempt(SkillId skill, List<PlannedCourse> courses) {
		return this.exempted.of(skill)
			.or(() -> courses.stream().allMatch(this::isExempt)
					? courses.stream().flatMap((planned) -> this.exempted.of(planned.course()).stream()).findFirst()
					: Optional.empty());
	}

	private boolean isExempt(PlannedCourse planned) {
		return this.exempted.of(planned.course()).isPresent();
	}

	private boolean isUntaken(PlannedCourse planned) {
		return planned.mandatory() && !isDone(this.records.good(planned.course()), planned.course().renewal());
	}

	private boolean isDone(Optional<Good> good, Optional<Renewal> renewal) {
		return good.filter((record) -> !record.runsOut(this.today, renewal)).isPresent();
	}

	private boolean runsOut(Good good, List<PlannedCourse> courses) {
		return courses.stream()
			.map(PlannedCourse::course)
			.filter((course) -> good.record().claim().learnt().course().filter(course.id()::equals).isPresent())
			.anyMatch((course) -> good.runsOut(this.today, course.renewal()));
	}

	/** A record of one of several courses that are missing does not settle the others. */
	private Optional<Completion> waiting(SkillId skill, List<PlannedCourse> missing) {
		if (missing.isEmpty()) {
			return this.records.waiting(skill);
		}
		List<Optional<Completion>> waiting = missing.stream()
			.map((planned) -> this.records.waiting(planned.course()))
			.toList();
		return waiting.stream().allMatch(Optional::isPresent) ? waiting.getFirst() : Optional.empty();
	}

	private LocalDate due(SkillId skill, List<PlannedCourse> missing, List<PlannedCourse> courses) {
		Since since = since(skill);
		return missing.isEmpty() ? since.due(due(skill, courses, since.day()))
				: earliest(missing.stream()
					.map((planned) -> due(planned.course(), since(planned, List.of(skill)).orElse(since))))
					.orElseThrow();
	}

	private LocalDate due(SkillId skill, List<PlannedCourse> courses, LocalDate since) {
		Optional<LocalDate> lapsed = this.records.lapsed(skill).map((until) -> Deadlines.renewed(until, since));
		return lapsed.or(() -> earliest(stated(courses, since)))
			.or(() -> earliest(again(courses, since)))
			.orElseGet(() -> this.deadlines.otherwise(since));
	}

	/** What was taken in an earlier fiscal year and is to be taken again in this one. */
	private Stream<LocalDate> again(Collection<PlannedCourse> courses, LocalDate since) {
		return courses.stream()
			.map(PlannedCourse::course)
			.filter((course) -> this.records.lapsed(course).isPresent())
			.map((course) -> this.deadlines.of(course, since));
	}

	private Stream<LocalDate> stated(Collection<PlannedCourse> courses, LocalDate since) {
		return courses.stream()
			.map(PlannedCourse::course)
			.filter((course) -> this.deadlines.stated(course, since).isPresent())
			.map((course) -> this.deadlines.of(course, since));
	}

	private static Optional<LocalDate> earliest(Stream<LocalDate> days) {
		return days.min(LocalDate::compareTo);
	}

	private Progress undone(Optional<LocalDate> due, Optional<Completion> waiting, List<Course> courses) {
		return waiting.map((record) -> Progress.waiting(record, due)).orElseGet(() -> undone(due, courses));
	}

	private Progress undone(Optional<LocalDate> due, List<Course> courses) {
		boolean isStarted = courses.stream().map(Course::id).anyMatch(this.started::contains);
		Status status;
		if (due.filter((day) -> day.isBefore(this.today)).isPresent()) {
			status = Status.OVERDUE;
		}
		else if (isStarted) {
			status = Status.STARTED;
		}
		else {
			status = due.isPresent() ? Status.DUE : Status.FREE;
		}
		return Progress.undone(status, due);
	}

}
