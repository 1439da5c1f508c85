package dev.manabi.tips;

import java.util.Optional;

import dev.manabi.roster.Person;
import dev.manabi.roster.Roster;
import dev.manabi.skills.SkillHints;
import dev.manabi.skills.SkillId;

import org.springframework.stereotype.Component;

/**
 * The best tip for a skill: the pinned one, else the most useful.
 */
@Component
class TipHints implements SkillHints {

	private final BestTips tips;

	private final Roster roster;

	TipHints(BestTips tips, Roster roster) {
		this.tips = tips;
		this.roster = roster;
	}

	@Override
	public Optional<Hint> best(SkillId skill) {
		return this.tips.of(skill)
			.map((tip) -> new Hint(tip.content().words(), this.roster.find(tip.author()).map(Person::name).orElse(""),
					tip.isNobodys(), tip.content().link().map(SharedLink::address)));
	}

}
