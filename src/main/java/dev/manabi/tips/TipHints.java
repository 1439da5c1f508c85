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

	private final Tips tips;

	private final Roster roster;

	TipHints(Tips tips, Roster roster) {
		this.tips = tips;
		this.roster = roster;
	}

	@Override
	public Optional<Hint> best(SkillId skill) {
		return this.tips.search(Optional.of(skill), "", 0, 1)
			.stream()
			.findFirst()
			.map((tip) -> new Hint(tip.content().words(), this.roster.find(tip.author()).map(Person::name).orElse(""),
					tip.isNobodys(), tip.content().link().map(SharedLink::address)));
	}

}
