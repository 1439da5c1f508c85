package dev.manabi.training.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillMaps;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.PlannedCourse;
import dev.manabi.training.chat.CourseLines.CourseLine;

import org.springframework.stereotype.Component;

/**
 * What a skill is, and every course for it; where a plan shows only the first few.
 */
@Component
class ShowSkill implements Intent {

	static final String NAME = "skill";

	private final SkillMaps skillMaps;

	private final LearningPlans plans;

	private final CourseLines lines;

	private final Texts texts;

	ShowSkill(SkillMaps skillMaps, LearningPlans plans, CourseLines lines, Texts texts) {
		this.skillMaps = skillMaps;
		this.plans = plans;
		this.lines = lines;
		this.texts = texts;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		String id = ask.slots().getOrDefault("skill", "");
		Optional<Skill> skill = this.skillMaps.current()
			.skills()
			.stream()
			.filter((candidate) -> candidate.id().value().equals(id))
			.findFirst();
		return skill.map((found) -> show(found, ask.language()))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "skill.unknown")));
	}

	private Reply show(Skill skill, Language language) {
		List<PlannedCourse> courses = this.plans.courses(skill.id());
		String name = skill.name().in(language);
		return new Reply.Card("training/skill",
				new SkillCard(Markdown.line(name), Markdown.line(skill.overview().in(language)),
						this.lines.courses(courses, language)),
				this.texts.get(language, "skill.summary", name, String.valueOf(courses.size())));
	}

	record SkillCard(String name, String overview, List<CourseLine> courses) {

	}

}
