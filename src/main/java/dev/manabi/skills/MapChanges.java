package dev.manabi.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How one skill map differs from another.
 *
 * @param roles roles added, removed, renamed
 * @param skills the same for skills
 * @param duties the same for duties
 * @param cells the marks that differ, in the later map's order; for a skill or role that
 * is new all that it has
 * @param elsewhere whether something else differs too, such as a role rule or an overview
 */
public record MapChanges(Difference<Role> roles, Difference<Skill> skills, Difference<Duty> duties, List<Cell> cells,
		boolean elsewhere) {

	public MapChanges {
		cells = List.copyOf(cells);
	}

	/** What changes if the one map takes the other's place. */
	public static MapChanges between(SkillMap before, SkillMap after) {
		return new MapChanges(Difference.of(before.roles(), after.roles(), (role) -> role.id().value(), Role::name),
				Difference.of(before.skills(), after.skills(), (skill) -> skill.id().value(), Skill::name),
				Difference.of(before.duties(), after.duties(), Duty::id, Duty::name), cells(before, after),
				elsewhere(before, after));
	}

	/** Whether the maps say the same. */
	public boolean isEmpty() {
		return this.roles.isEmpty() && this.skills.isEmpty() && this.duties.isEmpty() && this.cells.isEmpty()
				&& !this.elsewhere;
	}

	private static List<Cell> cells(SkillMap before, SkillMap after) {
		return after.skills()
			.stream()
			.flatMap((skill) -> after.roles()
				.stream()
				.map((role) -> new Cell(role, skill, mark(before.skill(skill.id()), role), skill.mark(role))))
			.filter((cell) -> cell.before() != cell.after())
			.toList();
	}

	private static Mark mark(Optional<Skill> skill, Role role) {
		return skill.map((known) -> known.mark(role)).orElse(Mark.OPEN);
	}

	private static boolean elsewhere(SkillMap before, SkillMap after) {
		return !before.edition().equals(after.edition()) || !parts(before, after).equals(parts(after, before))
				|| differ(before.roles(), after.roles(), Role::id, MapChanges::said)
				|| differ(before.skills(), after.skills(), Skill::id, MapChanges::said)
				|| differ(before.duties(), after.duties(), Duty::id, Duty::aliases)
				|| isReordered(before.roles(), after.roles(), Role::id)
				|| isReordered(before.duties(), after.duties(), Duty::id);
	}

	/** Whether what both have is in another order. */
	private static <T> boolean isReordered(List<T> before, List<T> after, Function<T, Object> id) {
		List<Object> earlier = new ArrayList<>(before.stream().map(id).toList());
		List<Object> later = new ArrayList<>(after.stream().map(id).toList());
		earlier.retainAll(after.stream().map(id).collect(Collectors.toSet()));
		later.retainAll(before.stream().map(id).collect(Collectors.toSet()));
		return !earlier.equals(later);
	}

	/**
	 * What is neither a role, a skill nor a duty; rules for roles that both maps have.
	 */
	private static List<Object> parts(SkillMap map, SkillMap other) {
		List<List<Object>> rules = map.roleRules()
			.rules()
			.stream()
			.filter((rule) -> other.role(rule.role().id()).isPresent())
			.map((rule) -> List.<Object>of(rule.role().id(), rule.title(), rule.department(), rule.groups()))
			.toList();
		return List.of(rules, map.roleRules().otherwise().id(), map.exclusions(), map.groups(), map.methods(),
				map.clauses());
	}

	/** What is to be said of a role besides its name and marks. */
	private static Object said(Role role) {
		return List.of(role.shortName(), role.people(), role.purpose(), role.asked(), role.training(), role.section(),
				role.aliases());
	}

	/** The same of a skill. */
	private static Object said(Skill skill) {
		return List.of(skill.no(), skill.overview(), skill.duty().map(Duty::id), skill.methods(), skill.aliases());
	}

	/** Whether something is said otherwise of what both have. */
	private static <T> boolean differ(List<T> before, List<T> after, Function<T, Object> id, Function<T, Object> said) {
		Map<Object, Object> earlier = before.stream().collect(Collectors.toMap(id, said));
		return after.stream()
			.anyMatch((each) -> !earlier.getOrDefault(id.apply(each), said.apply(each)).equals(said.apply(each)));
	}

	/**
	 * One mark that differs.
	 *
	 * @param role whose it is, as the later map has it
	 * @param skill what it is for, as the later map has it
	 * @param before what was required
	 * @param after what is required
	 */
	public record Cell(Role role, Skill skill, Mark before, Mark after) {
	}

}
