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
import dev.manabi.skills.SkillId;
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

	private static final int PAGE = 20;

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
	public Reply answer(Ask ask) {
		String id = ask.slots().getOrDefault("skill", "");
		Optional<Skill> skill = id.isBlank() ? Optional.empty() : this.skillMaps.current().skill(new SkillId(id));
		return skill.map((found) -> show(found, from(ask), ask.language()))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "skill.unknown")));
	}

	private Reply show(Skill skill, int from, Language language) {
		List<PlannedCourse> courses = this.plans.courses(skill.id());
		int start = Math.clamp(from, 0, Math.max(0, courses.size() - 1));
		int end = Math.min(courses.size(), start + PAGE);
		String name = skill.name().in(language);
		return new Reply.Card("training/skill",
				new SkillCard(skill.id().value(), Markdown.line(name), Markdown.line(skill.overview().in(language)),
						this.lines.courses(courses.subList(start, end), language), start > 0,
						String.valueOf(Math.max(0, start - PAGE)), end < courses.size(), String.valueOf(end),
						this.texts.get(language, "skill.next", String.valueOf(courses.size() - end))),
				this.texts.get(language, "skill.summary", name, String.valueOf(courses.size())));
	}

	private static int from(Ask ask) {
		String from = ask.slots().getOrDefault("from", "0");
		return from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0;
	}

	/**
	 * A page of a skill's courses.
	 *
	 * @param previous the index of the first course of the page before
	 * @param next the index of the first course of the page after
	 */
	record SkillCard(String id, String name, String overview, List<CourseLine> courses, boolean hasPrevious,
			String previous, boolean hasNext, String next, String nextTitle) {

	}

}
