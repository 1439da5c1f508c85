package dev.manabi.skills;

import java.util.Optional;

import dev.manabi.editions.Counts;
import dev.manabi.roster.Roster;

import org.springframework.stereotype.Component;

/**
 * Counts whom it concerns if one skill map takes another's place.
 */
@Component
public class MapImpacts {

	private final Counts counts;

	private final Roster roster;

	private final RoleDecisions decisions;

	MapImpacts(Counts counts, Roster roster, RoleDecisions decisions) {
		this.counts = counts;
		this.roster = roster;
		this.decisions = decisions;
	}

	/** Whom it concerns; empty as long as they are being counted. */
	public Optional<MapImpact> of(SkillMap before, SkillMap after) {
		return this.counts.of(new Change(before, after), MapImpact.class,
				() -> MapImpact.of(before, after, this.roster, this.decisions.corrections()));
	}

	private record Change(SkillMap before, SkillMap after) {
	}

}
