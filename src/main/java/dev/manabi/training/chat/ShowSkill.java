package dev.manabi.training.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;
import dev.manabi.training.LearningPlans;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「RPAについて教えて」: what a skill is, who needs it, and every course for it.
 */
@Component
@Order(51)
class ShowSkill implements Intent {

	private final SkillMaps skillMaps;

	private final LearningPlans plans;

	private final SkillCards cards;

	private final Texts texts;

	ShowSkill(SkillMaps skillMaps, LearningPlans plans, SkillCards cards, Texts texts) {
		this.skillMaps = skillMaps;
		this.plans = plans;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "skill";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public boolean personal() {
		return false;
	}

	@Override
	public boolean restsOnRoster() {
		return true;
	}

	@Override
	public Reply answer(Ask ask) {
		SkillMap map = this.skillMaps.current();
		String id = ask.slots().getOrDefault("skill", "");
		Optional<Skill> skill = id.isBlank() ? Optional.empty() : map.skill(new SkillId(id));
		return skill.map((found) -> this.cards.show(ask, map, found, this.plans.offer()))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "skill.unknown")));
	}

}
