package dev.manabi.training.chat;

import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.Offer;

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

	private final CourseAspects aspects;

	private final Texts texts;

	ShowSkill(SkillMaps skillMaps, LearningPlans plans, SkillCards cards, CourseAspects aspects, Texts texts) {
		this.skillMaps = skillMaps;
		this.plans = plans;
		this.cards = cards;
		this.aspects = aspects;
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
		return skill.map((found) -> show(ask, map, found))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "skill.unknown")));
	}

	private Reply show(Ask ask, SkillMap map, Skill skill) {
		Offer offer = this.plans.offer();
		return this.aspects
			.answer(ask, skill.name().in(ask.language()), offer.of(skill.id()), offer,
					new Link("", name(), Map.of("skill", skill.id().value())))
			.orElseGet(() -> this.cards.show(ask, map, skill, offer));
	}

}
