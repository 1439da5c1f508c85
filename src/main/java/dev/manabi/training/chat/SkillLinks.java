package dev.manabi.training.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Skill;

import org.springframework.stereotype.Component;

/**
 * Buttons to skills and to where one usually goes from courses.
 */
@Component
class SkillLinks {

	private static final int SHOWN = 20;

	private final Texts texts;

	SkillLinks(Texts texts) {
		this.texts = texts;
	}

	/** A button for each skill; the first twenty, more would not fit on a card. */
	List<Link> of(List<Skill> skills, Language language) {
		return skills.stream().limit(SHOWN).map((skill) -> of(skill, language)).toList();
	}

	private static Link of(Skill skill, Language language) {
		return new Link(skill.name().in(language), "skill", Map.of("skill", skill.id().value()));
	}

	Link plan(Language language) {
		return new Link(this.texts.get(language, "courses.plan"), "my-plan", Map.of());
	}

	Link find(Language language) {
		return new Link(this.texts.get(language, "courses.find"), "find-courses", Map.of());
	}

}
