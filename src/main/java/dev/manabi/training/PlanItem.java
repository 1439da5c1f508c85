package dev.manabi.training;

import java.util.List;

import dev.manabi.skills.Requirement;

/**
 * A skill in a plan.
 *
 * @param requirement the skill, and how far it is required
 * @param standing what that means for the person
 * @param courses where to learn it, in order; may be empty
 * @param progress how far the person is
 */
public record PlanItem(Requirement requirement, Standing standing, List<PlannedCourse> courses, Progress progress) {

	public PlanItem {
		courses = List.copyOf(courses);
		if (requirement.mark() != standing.mark()) {
			throw new IllegalArgumentException(requirement.mark() + " cannot be " + standing);
		}
	}

}
