package dev.manabi.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.manabi.roster.Person;
import dev.manabi.skills.Assignment;
import dev.manabi.skills.Mark;
import dev.manabi.skills.Role;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * Makes plans of the skill map and the catalogue as they are today.
 */
@Component
public class LearningPlans {

	private final SkillMaps skillMaps;

	private final Catalogues catalogues;

	private final FiscalYears fiscalYears;

	LearningPlans(SkillMaps skillMaps, Catalogues catalogues, FiscalYears fiscalYears) {
		this.skillMaps = skillMaps;
		this.catalogues = catalogues;
		this.fiscalYears = fiscalYears;
	}

	/** The plan of a member of staff; empty for a guest, a room or a service account. */
	public Optional<LearningPlan> of(Person person) {
		SkillMap map = this.skillMaps.current();
		return map.isStaff(person) ? Optional.of(plan(map, map.assignments(person))) : Optional.empty();
	}

	/** What holds for all staff, for somebody of whom nothing is known. */
	public LearningPlan ofAllStaff() {
		return new LearningPlan(List.of(), List.of(), List.of(), List.of(), mandatory());
	}

	/** Where to learn a skill, in the order of plans. */
	public List<PlannedCourse> courses(SkillId skill) {
		FiscalYear year = this.fiscalYears.current();
		return this.catalogues.current()
			.of(skill)
			.stream()
			.map((course) -> PlannedCourse.of(course, year))
			.sorted()
			.toList();
	}

	private LearningPlan plan(SkillMap map, List<Assignment> assignments) {
		List<Role> roles = assignments.stream().map(Assignment::role).toList();
		Map<Mark, List<PlanItem>> items = map.requirements(roles)
			.stream()
			.map((requirement) -> new PlanItem(requirement, courses(requirement.skill().id())))
			.collect(Collectors.groupingBy((item) -> item.requirement().mark()));
		List<PlanItem> required = items.getOrDefault(Mark.REQUIRED, List.of());
		return new LearningPlan(assignments, required, items.getOrDefault(Mark.BY_DUTY, List.of()),
				items.getOrDefault(Mark.OPEN, List.of()),
				mandatory().stream().filter((course) -> !isAmong(required, course)).toList());
	}

	private List<PlannedCourse> mandatory() {
		FiscalYear year = this.fiscalYears.current();
		return this.catalogues.current()
			.courses()
			.stream()
			.map((course) -> PlannedCourse.of(course, year))
			.filter(PlannedCourse::mandatory)
			.sorted()
			.toList();
	}

	private static boolean isAmong(List<PlanItem> items, PlannedCourse course) {
		return items.stream().anyMatch((item) -> item.courses().contains(course));
	}

}
