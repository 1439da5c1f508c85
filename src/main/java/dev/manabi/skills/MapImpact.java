package dev.manabi.skills;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.skills.RoleDecision.Correction;

/**
 * Whom it concerns if one skill map takes another's place, by the roster of today.
 *
 * @param staff how many people are staff by either map
 * @param added how many ◎ people get that they did not have, all people's together
 * @param gaining how many people get any
 * @param removed how many ◎ people lose, all people's together
 * @param losing how many people lose any
 * @param moved how many people have other roles
 */
public record MapImpact(int staff, int added, int gaining, int removed, int losing, int moved) {

	/**
	 * Goes through the whole roster.
	 * @param corrections what coordinators have set
	 */
	public static MapImpact of(SkillMap before, SkillMap after, Roster roster, Map<PersonId, Correction> corrections) {
		Count count = new Count(new Obligations(before, corrections), new Obligations(after, corrections));
		roster.walk(count::add);
		return new MapImpact(count.staff, count.added, count.gaining, count.removed, count.losing, count.moved);
	}

	/** Adds people up. */
	private static final class Count {

		private final Obligations before;

		private final Obligations after;

		private int staff;

		private int added;

		private int gaining;

		private int removed;

		private int losing;

		private int moved;

		Count(Obligations before, Obligations after) {
			this.before = before;
			this.after = after;
		}

		void add(Person person) {
			List<RoleId> earlier = this.before.roles(person);
			List<RoleId> later = this.after.roles(person);
			this.staff += (earlier.isEmpty() && later.isEmpty()) ? 0 : 1;
			this.moved += Set.copyOf(earlier).equals(Set.copyOf(later)) ? 0 : 1;
			int more = missing(this.after.of(later), this.before.of(earlier));
			int fewer = missing(this.before.of(earlier), this.after.of(later));
			this.added += more;
			this.gaining += Math.min(1, more);
			this.removed += fewer;
			this.losing += Math.min(1, fewer);
		}

		private static int missing(Set<SkillId> skills, Set<SkillId> among) {
			return (int) skills.stream().filter((skill) -> !among.contains(skill)).count();
		}

	}

}
