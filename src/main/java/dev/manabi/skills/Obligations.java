package dev.manabi.skills;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.manabi.roster.Person;

/**
 * What one map obliges many people to. Few combinations of roles occur among them, and
 * each is looked up once. Not for several threads.
 */
public final class Obligations {

	private final SkillMap map;

	private final Map<List<RoleId>, Set<SkillId>> known = new HashMap<>();

	public Obligations(SkillMap map) {
		this.map = map;
	}

	/** The person's roles in the map's order; none if the person is not staff. */
	public List<RoleId> roles(Person person) {
		return this.map.isStaff(person)
				? this.map.assignments(person).stream().map((assignment) -> assignment.role().id()).toList()
				: List.of();
	}

	/** The skills that are ◎ for whoever has these roles. */
	public Set<SkillId> of(List<RoleId> roles) {
		return this.known.computeIfAbsent(roles, this::required);
	}

	private Set<SkillId> required(List<RoleId> roles) {
		Set<RoleId> asked = new HashSet<>(roles);
		return this.map.requirements(this.map.roles().stream().filter((role) -> asked.contains(role.id())).toList())
			.stream()
			.filter((requirement) -> requirement.mark() == Mark.REQUIRED)
			.map((requirement) -> requirement.skill().id())
			.collect(Collectors.toUnmodifiableSet());
	}

}
