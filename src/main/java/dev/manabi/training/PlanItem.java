package dev.manabi.training;

import java.util.List;

import dev.manabi.skills.Requirement;

/**
 * A skill in a plan.
 *
 * @param requirement the skill, and how far it is required
 * @param courses where to learn it, in order; may be empty
 */
public record PlanItem(Requirement requirement, List<PlannedCourse> courses) {

	public PlanItem {
		courses = List.copyOf(courses);
	}

}
