package dev.manabi.tips.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Markdown;
import dev.manabi.language.Language;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * The skills of the map in force as cards name them.
 */
@Component
class SkillTitles {

	private final SkillMaps skillMaps;

	SkillTitles(SkillMaps skillMaps) {
		this.skillMaps = skillMaps;
	}

	/** The skill that the ask names, if the map has it. */
	Optional<Skill> of(Ask ask) {
		String id = ask.slots().getOrDefault("skill", "");
		return id.isBlank() ? Optional.empty() : this.skillMaps.current().skill(new SkillId(id));
	}

	/** As Markdown; the id of one that the map no longer has. */
	String name(SkillId id, Language language) {
		return Markdown.plain(plain(id, language));
	}

	/** As it stands. */
	String plain(SkillId id, Language language) {
		return this.skillMaps.current().skill(id).map((skill) -> skill.name().in(language)).orElse(id.value());
	}

	/** All to choose from, after these. */
	List<Choice> choices(List<Choice> first, Language language) {
		List<Choice> choices = new ArrayList<>(first);
		this.skillMaps.current()
			.skills()
			.forEach((skill) -> choices.add(new Choice(skill.name().in(language), skill.id().value())));
		return choices;
	}

	/** Something to choose. */
	record Choice(String title, String value) {

	}

}
