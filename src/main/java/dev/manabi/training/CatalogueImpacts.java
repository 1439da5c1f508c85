package dev.manabi.training;

import java.util.Optional;

import dev.manabi.editions.Counts;
import dev.manabi.roster.Roster;
import dev.manabi.skills.RoleDecisions;
import dev.manabi.skills.SkillMap;

import org.springframework.stereotype.Component;

/**
 * Counts whom it concerns if one catalogue takes another's place.
 */
@Component
public class CatalogueImpacts {

	private final Counts counts;

	private final Roster roster;

	private final RoleDecisions decisions;

	CatalogueImpacts(Counts counts, Roster roster, RoleDecisions decisions) {
		this.counts = counts;
		this.roster = roster;
		this.decisions = decisions;
	}

	/**
	 * Whom it concerns; empty as long as they are being counted.
	 * @param map that is in force then
	 */
	public Optional<CatalogueImpact> of(CatalogueChanges changes, SkillMap map) {
		return this.counts.of(new Change(changes, map), CatalogueImpact.class,
				() -> CatalogueImpact.of(changes, map, this.roster, this.decisions.corrections()));
	}

	private record Change(CatalogueChanges changes, SkillMap map) {
	}

}
