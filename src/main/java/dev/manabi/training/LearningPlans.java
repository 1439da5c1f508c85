package dev.manabi.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.roster.Person;
import dev.manabi.skills.Assignment;
import dev.manabi.skills.Mark;
import dev.manabi.skills.Role;
import dev.manabi.skills.RoleAssignments;
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

	private final RoleAssignments assignments;

	private final Catalogues catalogues;

	private final FiscalYears fiscalYears;

	LearningPlans(SkillMaps skillMaps, RoleAssignments assignments, Catalogues catalogues, FiscalYears fiscalYears) {
		this.skillMaps = skillMaps;
		this.assignments = assignments;
		this.catalogues = catalogues;
		this.fiscalYears = fiscalYears;
	}

	/** The plan of a member of staff; empty for a guest, a room or a service account. */
	public Optional<LearningPlan> of(Person person) {
		SkillMap map = this.skillMaps.current();
		return map.isStaff(person) ? Optional.of(plan(map, this.assignments.of(map, person))) : Optional.empty();
	}

	/** What holds for all staff, for somebody of whom nothing is known. */
	public LearningPlan ofAllStaff() {
		Offer offer = offer();
		return new LearningPlan(this.skillMaps.current(), offer.catalogue(), List.of(), List.of(), List.of(), List.of(),
				offer.mandatory());
	}

	/** Where to learn a skill, in the order of plans. */
	public List<PlannedCourse> courses(SkillId skill) {
		return offer().of(skill);
	}

	private LearningPlan plan(SkillMap map, List<Assignment> assignments) {
		Offer offer = offer();
		List<Role> roles = assignments.stream().map(Assignment::role).toList();
		Map<Mark, List<PlanItem>> items = map.requirements(roles)
			.stream()
			.map((requirement) -> new PlanItem(requirement, offer.of(requirement.skill().id())))
			.collect(Collectors.groupingBy((item) -> item.requirement().mark()));
		List<PlanItem> required = items.getOrDefault(Mark.REQUIRED, List.of());
		return new LearningPlan(map, offer.catalogue(), assignments, required,
				items.getOrDefault(Mark.BY_DUTY, List.of()), items.getOrDefault(Mark.OPEN, List.of()),
				offer.mandatory().stream().filter((course) -> !isAmong(required, course)).toList());
	}

	private Offer offer() {
		return new Offer(this.catalogues.current(), this.fiscalYears.current());
	}

	private static boolean isAmong(List<PlanItem> items, PlannedCourse course) {
		return items.stream().anyMatch((item) -> item.courses().contains(course));
	}

	/** One catalogue in one fiscal year. */
	private record Offer(Catalogue catalogue, FiscalYear year) {

		List<PlannedCourse> of(SkillId skill) {
			return planned(this.catalogue.of(skill)).toList();
		}

		List<PlannedCourse> mandatory() {
			return planned(this.catalogue.courses()).filter(PlannedCourse::mandatory).toList();
		}

		private Stream<PlannedCourse> planned(List<Course> courses) {
			return courses.stream().map((course) -> PlannedCourse.of(course, this.year)).sorted();
		}

	}

}
