package dev.manabi.skills.chat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.manabi.conversation.Ask;
import dev.manabi.roster.Person;
import dev.manabi.skills.Duties;
import dev.manabi.skills.InCharge;
import dev.manabi.skills.Requirement;
import dev.manabi.skills.RoleAssignments;
import dev.manabi.skills.RoleDuty;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * Finds out what the map asks of whoever is asking.
 */
@Component
class OwnRoles {

	private final SkillMaps skillMaps;

	private final RoleAssignments assignments;

	private final Duties duties;

	OwnRoles(SkillMaps skillMaps, RoleAssignments assignments, Duties duties) {
		this.skillMaps = skillMaps;
		this.assignments = assignments;
		this.duties = duties;
	}

	Own of(Ask ask) {
		SkillMap map = this.skillMaps.current();
		return ask.asker()
			.person()
			.filter(map::isStaff)
			.map((person) -> new Own(map, this.assignments.of(map, person), said(map, person)))
			.orElseGet(() -> new Own(map, List.of(), Map.of()));
	}

	/** Of every duty of the map, whatever the roles. */
	private Map<String, InCharge> said(SkillMap map, Person person) {
		List<Requirement> all = map.roles()
			.stream()
			.flatMap((role) -> map.requirements(List.of(role)).stream())
			.toList();
		return this.duties.of(person, all)
			.stream()
			.collect(Collectors.toMap((each) -> each.duty().id(), RoleDuty::inCharge));
	}

}
