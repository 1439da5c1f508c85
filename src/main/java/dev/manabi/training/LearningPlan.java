package dev.manabi.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.skills.Assignment;
import dev.manabi.skills.RoleDuty;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMap;

/**
 * What somebody is to learn in this fiscal year.
 *
 * @param map the skill map it is made of
 * @param catalogue the catalogue it is made of
 * @param assignments the person's roles and why; empty if nothing is known of the person
 * @param required the skills with ◎, in the map's order
 * @param inCharge the skills with ○ whose duty the person is in charge of; they have to
 * be learned like those with ◎
 * @param byDuty the skills with ○ whose duty the person has not answered for yet
 * @param declined the skills with ○ whose duty the person is not in charge of
 * @param open the skills without a mark, for whoever wishes
 * @param mandatory what all staff must take this fiscal year, as far as it is not under
 * {@code required} or {@code inCharge} already
 * @param duties the duties that the ○ of {@code inCharge}, {@code byDuty} and
 * {@code declined} hang on
 * @param progress how far the person is with each course of the catalogue
 */
public record LearningPlan(SkillMap map, Catalogue catalogue, List<Assignment> assignments, List<PlanItem> required,
		List<PlanItem> inCharge, List<PlanItem> byDuty, List<PlanItem> declined, List<PlanItem> open,
		List<PlannedCourse> mandatory, List<RoleDuty> duties, Map<CourseId, Progress> progress) {

	public LearningPlan {
		assignments = List.copyOf(assignments);
		required = List.copyOf(required);
		inCharge = List.copyOf(inCharge);
		byDuty = List.copyOf(byDuty);
		declined = List.copyOf(declined);
		open = List.copyOf(open);
		mandatory = List.copyOf(mandatory);
		duties = List.copyOf(duties);
		progress = Map.copyOf(progress);
	}

	/** How far the person is with a course. */
	public Progress progress(Course course) {
		return this.progress.getOrDefault(course.id(), Progress.NONE);
	}

	/** All that is asked of the person, what all staff must do first. */
	public List<Task> tasks() {
		return Stream
			.concat(this.mandatory.stream().map((course) -> Task.of(course, progress(course.course()))),
					Stream.concat(this.required.stream(), this.inCharge.stream()).map(Task::of))
			.toList();
	}

	/** The skill as the plan has it; empty if nothing is known of the person. */
	public Optional<PlanItem> item(SkillId skill) {
		return Stream.of(this.required, this.inCharge, this.byDuty, this.declined, this.open)
			.flatMap(List::stream)
			.filter((item) -> item.requirement().skill().id().equals(skill))
			.findFirst();
	}

}
