package dev.manabi.training.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Method;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「ワークショップ型の研修を一覧で」: courses that teach so, and the skills that the policy has mainly
 * taught so.
 */
@Component
@Order(53)
class ShowByMethod extends CoursesBy {

	private final SkillMaps skillMaps;

	private final Texts texts;

	ShowByMethod(SkillMaps skillMaps, Finding finding) {
		super("method", finding);
		this.skillMaps = skillMaps;
		this.texts = finding.texts();
	}

	@Override
	List<Choice> choices(Language language) {
		return this.skillMaps.current()
			.methods()
			.stream()
			.map((method) -> new Choice(method.id(), method.name().in(language)))
			.toList();
	}

	@Override
	Optional<Found> found(String id, Language language) {
		SkillMap map = this.skillMaps.current();
		return map.methods()
			.stream()
			.filter((method) -> method.id().equals(id))
			.findFirst()
			.map((method) -> new Found(this.texts.get(language, "by-method.title", method.name().in(language)),
					(course) -> course.method().id().equals(id), taught(map, method)));
	}

	private static List<Skill> taught(SkillMap map, Method method) {
		return map.skills().stream().filter((skill) -> skill.methods().contains(method)).toList();
	}

}
