package dev.manabi.training;

import java.util.List;
import java.util.Optional;

import dev.manabi.roster.Person;
import dev.manabi.skills.Assignment;
import dev.manabi.skills.Duties;
import dev.manabi.skills.Requirement;
import dev.manabi.skills.Role;
import dev.manabi.skills.RoleAssignments;
import dev.manabi.skills.RoleDuty;
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

	private final WholeCatalogue catalogue;

	private final FiscalYears fiscalYears;

	private final Duties duties;

	LearningPlans(SkillMaps skillMaps, RoleAssignments assignments, Duties duties, WholeCatalogue catalogue,
			FiscalYears fiscalYears) {
		this.skillMaps = skillMaps;
		this.assignments = assignments;
		this.duties = duties;
		this.catalogue = catalogue;
		this.fiscalYears = fiscalYears;
	}

	/** The plan of a member of staff; empty for a guest, a room or a service account. */
	public Optional<LearningPlan> of(Person person) {
		SkillMap map = this.skillMaps.current();
		return map.isStaff(person) ? Optional.of(plan(map, person, this.assignments.of(map, person)))
				: Optional.empty();
	}

	/** What holds for all staff, for somebody of whom nothing is known. */
	public LearningPlan ofAllStaff() {
		Offer offer = offer();
		return new LearningPlan(this.skillMaps.current(), offer.catalogue(), List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), offer.mandatory(), List.of());
	}

	/** Where to learn a skill, in the order of plans. */
	public List<PlannedCourse> courses(SkillId skill) {
		return offer().of(skill);
	}

	private LearningPlan plan(SkillMap map, Person person, List<Assignment> assignments) {
		Offer offer = offer();
		List<Role> roles = assignments.stream().map(Assignment::role).toList();
		List<Requirement> requirements = map.requirements(roles);
		List<RoleDuty> duties = this.duties.of(person, requirements);
		List<PlanItem> items = requirements.stream()
			.map((requirement) -> new PlanItem(requirement, Standing.of(requirement, duties),
					offer.of(requirement.skill().id())))
			.toList();
		return new LearningPlan(map, offer.catalogue(), assignments, of(Standing.REQUIRED, items),
				of(Standing.IN_CHARGE, items), of(Standing.BY_DUTY, items), of(Standing.DECLINED, items),
				of(Standing.OPEN, items),
				offer.mandatory().stream().filter((course) -> !isObligatory(items, course)).toList(), duties);
	}

	private static List<PlanItem> of(Standing standing, List<PlanItem> items) {
		return items.stream().filter((item) -> item.standing() == standing).toList();
	}

	/** All courses as they are today. */
	public Offer offer() {
		return new Offer(this.catalogue.current(), this.fiscalYears.current());
	}

	private static boolean isObligatory(List<PlanItem> items, PlannedCourse course) {
		return items.stream()
			.filter((item) -> item.standing().obligatory())
			.anyMatch((item) -> item.courses().contains(course));
	}

}
