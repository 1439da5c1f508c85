package dev.manabi.training;

import java.util.List;

import dev.manabi.skills.Assignment;
import dev.manabi.skills.SkillMap;

/**
 * What somebody is to learn in this fiscal year.
 *
 * @param map the skill map it is made of
 * @param catalogue the catalogue it is made of
 * @param assignments the person's roles and why; empty if nothing is known of the person
 * @param required the skills with ◎, in the map's order
 * @param byDuty the skills with ○, for whoever is in charge of the skill's duty
 * @param open the skills without a mark, for whoever wishes
 * @param mandatory what all staff must take this fiscal year, as far as it is not under
 * {@code required} already
 */
public record LearningPlan(SkillMap map, Catalogue catalogue, List<Assignment> assignments, List<PlanItem> required,
		List<PlanItem> byDuty, List<PlanItem> open, List<PlannedCourse> mandatory) {

	public LearningPlan {
		assignments = List.copyOf(assignments);
		required = List.copyOf(required);
		byDuty = List.copyOf(byDuty);
		open = List.copyOf(open);
		mandatory = List.copyOf(mandatory);
	}

}
