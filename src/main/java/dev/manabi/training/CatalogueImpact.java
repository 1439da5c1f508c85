package dev.manabi.training;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.skills.Obligations;
import dev.manabi.skills.RoleDecision.Correction;
import dev.manabi.skills.RoleId;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMap;

/**
 * Whom it concerns if one catalogue takes another's place, by the roster of today.
 *
 * @param staff how many people are staff
 * @param concerned for how many of them a course changes that is mandatory or teaches a
 * skill that is ◎ for them
 */
public record CatalogueImpact(int staff, int concerned) {

	/**
	 * Goes through the whole roster.
	 * @param corrections what coordinators have set
	 */
	public static CatalogueImpact of(CatalogueChanges changes, SkillMap map, Roster roster,
			Map<PersonId, Correction> corrections) {
		Count count = new Count(new Obligations(map, corrections), changes.skills(),
				changes.concern(Course::mandatory));
		roster.walk(count::add);
		return new CatalogueImpact(count.staff, count.concerned);
	}

	/** Adds people up. */
	private static final class Count {

		private final Obligations obligations;

		private final Set<SkillId> skills;

		private final boolean everybody;

		private int staff;

		private int concerned;

		Count(Obligations obligations, Set<SkillId> skills, boolean everybody) {
			this.obligations = obligations;
			this.skills = skills;
			this.everybody = everybody;
		}

		void add(Person person) {
			List<RoleId> roles = this.obligations.roles(person);
			if (!roles.isEmpty()) {
				this.staff++;
				boolean concerns = this.everybody || !Collections.disjoint(this.skills, this.obligations.of(roles));
				this.concerned += concerns ? 1 : 0;
			}
		}

	}

}
