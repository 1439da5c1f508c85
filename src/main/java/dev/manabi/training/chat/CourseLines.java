package dev.manabi.training.chat;

import java.util.Comparator;
import java.util.List;

import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Skill;
import dev.manabi.training.Course;
import dev.manabi.training.PlanItem;
import dev.manabi.training.PlannedCourse;

import org.springframework.stereotype.Component;

/**
 * Skills and courses as the lines of a card.
 */
@Component
class CourseLines {

	private static final int SHOWN = 2;

	private static final int MANDATORY = 5;

	private final CourseDetails details;

	private final Texts texts;

	CourseLines(CourseDetails details, Texts texts) {
		this.details = details;
		this.texts = texts;
	}

	List<SkillLines> skills(List<PlanItem> items, Language language) {
		return items.stream().map((item) -> skill(item, language)).toList();
	}

	List<CourseLine> courses(List<PlannedCourse> courses, Language language) {
		return courses.stream().map((planned) -> course(planned, language)).toList();
	}

	/** What all staff must take, the first few of it. */
	MandatoryLines mandatory(List<PlannedCourse> courses, Language language) {
		return new MandatoryLines(!courses.isEmpty(), courses(courses.stream().limit(MANDATORY).toList(), language),
				courses.size() > MANDATORY, this.texts.get(language, "mandatory.all", String.valueOf(courses.size())));
	}

	private SkillLines skill(PlanItem item, Language language) {
		Skill skill = item.requirement().skill();
		List<PlannedCourse> first = first(item.courses());
		return new SkillLines(skill.id().value(), Markdown.line(skill.name().in(language)),
				Markdown.line(skill.overview().in(language)), courses(first, language), item.courses().isEmpty(),
				item.courses().size() > first.size(),
				this.texts.get(language, "course.more", String.valueOf(item.courses().size())));
	}

	/** The first courses, before all those that all staff must take. */
	private static List<PlannedCourse> first(List<PlannedCourse> courses) {
		return courses.stream()
			.sorted(Comparator.comparing((PlannedCourse planned) -> !planned.mandatory()))
			.limit(SHOWN)
			.toList();
	}

	private CourseLine course(PlannedCourse planned, Language language) {
		Course course = planned.course();
		return new CourseLine(Markdown.link(course.title().in(language), course.link()),
				this.details.brief(planned, language));
	}

	/**
	 * A skill and where to learn it.
	 *
	 * @param courses the first few courses
	 * @param bare whether there is no course for it
	 * @param more whether there are further courses
	 * @param moreTitle the button that shows them all
	 */
	record SkillLines(String id, String name, String overview, List<CourseLine> courses, boolean bare, boolean more,
			String moreTitle) {

	}

	/**
	 * What all staff must take.
	 *
	 * @param courses the first few courses
	 * @param more whether there are further ones
	 * @param moreTitle the button that shows them all
	 */
	record MandatoryLines(boolean any, List<CourseLine> courses, boolean more, String moreTitle) {

	}

	/**
	 * A course.
	 *
	 * @param link its title, leading to it
	 * @param detail how, from whom, how long, by when
	 */
	record CourseLine(String link, String detail) {

	}

}
