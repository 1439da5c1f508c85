package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.Advice;
import dev.manabi.tips.Tip;
import dev.manabi.tips.Wording;
import dev.manabi.tips.chat.SkillTitles.Choice;
import dev.manabi.training.Course;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.PlannedCourse;

import org.springframework.stereotype.Component;

/**
 * What may help somebody who is stuck. It says the same to everybody, and nothing of who
 * knows. What they said stands in the field of the question.
 */
@Component
class StuckCards {

	private static final int COURSES = 3;

	private static final int TIPS = 3;

	private final LearningPlans plans;

	private final Advice advice;

	private final TipCards cards;

	private final SkillTitles skills;

	private final Texts texts;

	StuckCards(LearningPlans plans, Advice advice, TipCards cards, SkillTitles skills, Texts texts) {
		this.plans = plans;
		this.advice = advice;
		this.cards = cards;
		this.skills = skills;
		this.texts = texts;
	}

	/**
	 * Asks what it is about.
	 * @param refusal why the words can't be sent as they are, may be empty
	 */
	Reply choose(Ask ask, String refusal) {
		Language language = ask.language();
		List<Choice> choices = this.skills.choices(List.of(), language);
		String title = this.texts.get(language, "stuck.title");
		return new Reply.Card("tips/stuck",
				new StuckCard(!refusal.isEmpty(), refusal, title, this.texts.get(language, "stuck.which"), true, false,
						choices.getFirst().value(), choices, false, "", List.of(), false, List.of(), List.of(),
						Fields.again(ask, Intent.WORDS), Wording.LONGEST),
				refusal.isEmpty() ? title : refusal);
	}

	/**
	 * What may help.
	 * @param refusal why a question was not sent, may be empty
	 */
	Reply help(Ask ask, SkillId skill, String refusal) {
		Language language = ask.language();
		List<Line> courses = this.plans.courses(skill)
			.stream()
			.map(PlannedCourse::course)
			.limit(COURSES)
			.map((course) -> line(course, language))
			.toList();
		String words = Fields.again(ask, Intent.WORDS);
		List<Line> advice = this.advice.on(skill, words, TIPS).stream().map((tip) -> line(tip, language)).toList();
		String title = this.texts.get(language, "stuck.about", this.skills.name(skill, language));
		return new Reply.Card("tips/stuck",
				new StuckCard(!refusal.isEmpty(), refusal, title, this.texts.get(language, "stuck.lead"), false, true,
						skill.value(), List.of(), courses.isEmpty(), this.texts.get(language, "stuck.no-courses"),
						courses, advice.isEmpty(), advice, links(skill, words, language), words, Wording.LONGEST),
				refusal.isEmpty() ? title : refusal);
	}

	private List<Link> links(SkillId skill, String words, Language language) {
		Map<String, String> slots = Map.of("skill", skill.value());
		return List.of(new Link(this.texts.get(language, "stuck.skill"), "skill", slots),
				new Link(this.texts.get(language, "tips.others"), "find-tips", slots),
				new Link(this.texts.get(language, "stuck.other-skill"), AskColleagues.NAME,
						Map.of(AskColleagues.CHOOSE, "yes", Intent.WORDS, words)));
	}

	private static Line line(Course course, Language language) {
		return new Line(Markdown.link(course.title().in(language), course.link()));
	}

	private Line line(Tip tip, Language language) {
		String link = tip.content().link().map((it) -> " " + Fields.link(it)).orElse("");
		return new Line(this.texts.get(language, "stuck.tip", Fields.brief(tip.content().words()) + link,
				this.cards.about(tip, language)));
	}

	/**
	 * The card.
	 *
	 * @param choosing whether it asks which skill it is about
	 * @param chosen whether it says what may help
	 */
	record StuckCard(boolean isRefused, String refusal, String title, String lead, boolean choosing, boolean chosen,
			String skill, List<Choice> skills, boolean lacksCourses, String noCourses, List<Line> courses,
			boolean lacksTips, List<Line> tips, List<Link> others, String words, int longest) {

	}

	/** A course or a tip. */
	record Line(String line) {

	}

}
