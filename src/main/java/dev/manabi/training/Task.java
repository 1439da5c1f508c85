package dev.manabi.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.manabi.language.Bilingual;
import dev.manabi.skills.Skill;

/**
 * Something that is asked of somebody: a skill, or a course that all staff must take and
 * that stands under none of the skills.
 *
 * @param skill the skill, empty if it is a course by itself
 * @param name of the skill or the course
 * @param required whether it is mandatory in principle (◎, or for all staff) and not by a
 * duty (○)
 * @param courses where to learn it, in order
 * @param progress how far the person is
 */
public record Task(Optional<Skill> skill, Bilingual name, boolean required, List<PlannedCourse> courses,
		Progress progress) {

	/** What is due first comes first, and what is asked without a day last. */
	public static final Comparator<Task> BY_DUE = Comparator
		.comparing((Task task) -> task.progress.due().orElse(LocalDate.MAX));

	public Task {
		courses = List.copyOf(courses);
	}

	/** What it is that is asked. */
	public Asked asked() {
		return this.skill.<Asked>map((it) -> new Asked.Skill(it.id()))
			.orElseGet(() -> new Asked.Course(this.courses.getFirst().course().id()));
	}

	/** What is to be taken for it, if it can be nothing else. */
	public Optional<Course> only() {
		List<PlannedCourse> mandatory = this.courses.stream().filter(PlannedCourse::mandatory).toList();
		List<PlannedCourse> candidates = mandatory.isEmpty() ? this.courses : mandatory;
		return (candidates.size() == 1) ? Optional.of(candidates.getFirst().course()) : Optional.empty();
	}

	public static Task of(PlanItem item) {
		Skill skill = item.requirement().skill();
		return new Task(Optional.of(skill), skill.name(), item.standing() == Standing.REQUIRED, item.courses(),
				item.progress());
	}

	public static Task of(PlannedCourse course, Progress progress) {
		return new Task(Optional.empty(), course.course().title(), true, List.of(course), progress);
	}

}
