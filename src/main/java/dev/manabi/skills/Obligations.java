package dev.manabi.skills;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Post;
import dev.manabi.skills.RoleDecision.Correction;

/**
 * What one map obliges many people to. Few combinations of posts and groups occur among
 * them, which are all that rules look at, and each is looked up once. Not for several
 * threads.
 */
public final class Obligations {

	private static final int MOST = 10_000;

	private final SkillMap map;

	private final Map<PersonId, Correction> corrections;

	private final Map<Place, List<RoleId>> roles = new HashMap<>();

	private final Map<List<RoleId>, Set<SkillId>> known = new HashMap<>();

	/**
	 * What the map obliges to.
	 * @param corrections what coordinators have set
	 */
	public Obligations(SkillMap map, Map<PersonId, Correction> corrections) {
		this.map = map;
		this.corrections = corrections;
	}

	/** The person's roles in the map's order; none if the person is not staff. */
	public List<RoleId> roles(Person person) {
		if (!this.map.isStaff(person)) {
			return List.of();
		}
		List<RoleId> set = set(person);
		if (!set.isEmpty()) {
			return set;
		}
		if (this.roles.size() >= MOST) {
			this.roles.clear();
		}
		return this.roles.computeIfAbsent(new Place(person.posts(), person.groups()), (_) -> assigned(person));
	}

	/** The skills that are ◎ for whoever has these roles. */
	public Set<SkillId> of(List<RoleId> roles) {
		return this.known.computeIfAbsent(roles, this::required);
	}

	/**
	 * What a coordinator set, as far as the map has it; the rules hold where it is none.
	 */
	private List<RoleId> set(Person person) {
		Correction correction = this.corrections.get(person.id());
		return (correction == null) ? List.of() : this.map.roles(correction.roles()).stream().map(Role::id).toList();
	}

	private List<RoleId> assigned(Person person) {
		return this.map.assignments(person).stream().map((assignment) -> assignment.role().id()).toList();
	}

	private Set<SkillId> required(List<RoleId> roles) {
		Set<RoleId> asked = new HashSet<>(roles);
		return this.map.requirements(this.map.roles().stream().filter((role) -> asked.contains(role.id())).toList())
			.stream()
			.filter((requirement) -> requirement.mark() == Mark.REQUIRED)
			.map((requirement) -> requirement.skill().id())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** All of a person that role rules look at. */
	private record Place(List<Post> posts, Set<String> groups) {
	}

}
