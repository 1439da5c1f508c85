package dev.manabi.skills;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dev.manabi.roster.Person;
import dev.manabi.skills.RoleDecision.Correction;

import org.springframework.stereotype.Component;

/**
 * Puts what coordinators set before the rules. Roles that the map no longer has are
 * passed over; where none remains the rules hold.
 */
@Component
class CorrectedAssignments implements RoleAssignments {

	private final RoleDecisions decisions;

	private final Clock clock;

	CorrectedAssignments(RoleDecisions decisions, Clock clock) {
		this.decisions = decisions;
		this.clock = clock;
	}

	@Override
	public List<Assignment> of(SkillMap map, Person person) {
		List<Assignment> corrected = this.decisions.correction(person.id(), LocalDate.now(this.clock))
			.map((correction) -> assignments(map, correction))
			.orElse(List.of());
		return corrected.isEmpty() ? map.assignments(person) : corrected;
	}

	private static List<Assignment> assignments(SkillMap map, Correction correction) {
		List<Reason> reasons = List.of(new Reason.SetByCoordinator(correction.until()));
		return map.roles(correction.roles()).stream().map((role) -> new Assignment(role, reasons)).toList();
	}

}
