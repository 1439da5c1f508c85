package dev.manabi.skills;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.manabi.language.Bilingual;
import dev.manabi.roster.Person;

/**
 * What the city requires its staff to learn, and of whom. The bundled map is that of the
 * 八王子市デジタル人財育成方針; a city brings its own in a file.
 *
 * @param edition which map it is
 * @param methods how skills are taught
 * @param roles in the policy's order
 * @param duties what a ○ may hang on
 * @param skills in the order of their numbers
 * @param clauses what an answer may cite
 * @param groups the Entra groups that give a role
 * @param exclusions who is not staff
 * @param roleRules who has which role
 */
public record SkillMap(Edition edition, List<Method> methods, List<Role> roles, List<Duty> duties, List<Skill> skills,
		List<Clause> clauses, List<Group> groups, List<Exclusion> exclusions, RoleRules roleRules) {

	public SkillMap {
		methods = List.copyOf(methods);
		roles = List.copyOf(roles);
		duties = List.copyOf(duties);
		skills = skills.stream().sorted((one, other) -> Integer.compare(one.no(), other.no())).toList();
		clauses = List.copyOf(clauses);
		groups = List.copyOf(groups);
		exclusions = List.copyOf(exclusions);
	}

	/** Whose map it is, such as {@code hachioji}. */
	public String id() {
		return this.edition.id();
	}

	public Bilingual name() {
		return this.edition.name();
	}

	public String version() {
		return this.edition.version();
	}

	/**
	 * The time the map is made for; past it, it stays in force until a newer one is
	 * there.
	 */
	public Effective effective() {
		return this.edition.effective();
	}

	/** The policy the map comes from. */
	public Bilingual source() {
		return this.edition.source();
	}

	/** Whom to ask about the map. */
	public Bilingual contact() {
		return this.edition.contact();
	}

	/** Where the policy says which role requires what. */
	public Bilingual requirementsSection() {
		return this.edition.requirementsSection();
	}

	/** The roles of a person by the rules, in the map's order, at least one. */
	public List<Assignment> assignments(Person person) {
		return this.roleRules.of(person, this.roles);
	}

	/**
	 * What the roles together require, one of each skill in the map's order. Where they
	 * differ the strongest mark counts.
	 */
	public List<Requirement> requirements(Collection<Role> asked) {
		List<Role> ordered = this.roles.stream().filter(asked::contains).toList();
		return this.skills.stream().map((skill) -> Requirement.of(skill, ordered)).toList();
	}

	/** Whether the account is of a member of staff, rather than a guest or a room. */
	public boolean isStaff(Person person) {
		return person.enabled() && this.exclusions.stream().noneMatch((exclusion) -> exclusion.fits(person));
	}

	/** Whether the time the map is made for is over by then. */
	public boolean expired(LocalDate day) {
		return day.isAfter(effective().to());
	}

	public Optional<Role> role(RoleId id) {
		return this.roles.stream().filter((role) -> role.id().equals(id)).findFirst();
	}

	public Optional<Duty> duty(String id) {
		return this.duties.stream().filter((duty) -> duty.id().equals(id)).findFirst();
	}

	/** Those of these that the map has, in its order. */
	public List<Role> roles(Collection<RoleId> ids) {
		return this.roles.stream().filter((role) -> ids.contains(role.id())).toList();
	}

	/** What an answer may cite of that list, in the order of the numbers. */
	public List<Clause> clauses(Clause.Kind kind) {
		return this.clauses.stream()
			.filter((clause) -> clause.kind() == kind)
			.sorted(Comparator.comparingInt(Clause::number))
			.toList();
	}

	public Optional<Skill> skill(SkillId id) {
		return this.skills.stream().filter((skill) -> skill.id().equals(id)).findFirst();
	}

}
