package dev.manabi.training.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Mark;
import dev.manabi.skills.Role;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillMap;
import dev.manabi.training.chat.SessionLines.Line;

import org.springframework.stereotype.Component;

/**
 * Of whom a skill is required, and how strongly, mark by mark.
 */
@Component
class WhoNeeds {

	private final Texts texts;

	WhoNeeds(Texts texts) {
		this.texts = texts;
	}

	List<Line> of(SkillMap map, Skill skill, Language language) {
		String duty = skill.duty().map((work) -> Markdown.plain(work.name().in(language))).orElse("");
		return Stream
			.of(line("needs.required", map, skill, Mark.REQUIRED, "", language),
					line("needs.by-duty", map, skill, Mark.BY_DUTY, duty, language),
					line("needs.open", map, skill, Mark.OPEN, "", language))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<Line> line(String key, SkillMap map, Skill skill, Mark mark, String duty, Language language) {
		List<Role> roles = map.roles().stream().filter((role) -> skill.mark(role) == mark).toList();
		String names = roles.stream()
			.map((role) -> Markdown.plain(role.name().in(language)))
			.collect(Collectors.joining(this.texts.get(language, "list.and")));
		return roles.isEmpty() ? Optional.empty() : Optional.of(new Line(this.texts.get(language, key, names, duty)));
	}

}
