package dev.manabi.training.chat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Skill;

import org.springframework.stereotype.Component;

/**
 * Buttons to skills and to where one usually goes from courses.
 */
@Component
class SkillLinks {

	private static final int SHOWN = CourseDetails.SKILLS;

	private final Texts texts;

	SkillLinks(Texts texts) {
		this.texts = texts;
	}

	/** A button for each skill; the first twelve, more would not fit on a card. */
	List<Link> of(List<Skill> skills, Language language) {
		return skills.stream().limit(SHOWN).map((skill) -> of(skill, language)).toList();
	}

	/** The names of those that got no button; may be empty. */
	String others(List<Skill> skills, Language language) {
		return skills.stream()
			.skip(SHOWN)
			.map((skill) -> Markdown.plain(skill.name().in(language)))
			.collect(Collectors.joining(this.texts.get(language, "list.and")));
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
