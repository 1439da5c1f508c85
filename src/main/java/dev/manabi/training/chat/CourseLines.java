package dev.manabi.training.chat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Skill;
import dev.manabi.training.Course;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.PlanItem;
import dev.manabi.training.PlannedCourse;
import dev.manabi.training.Progress;
import dev.manabi.training.Status;
import dev.manabi.training.Task;
import dev.manabi.training.chat.States.State;

import org.springframework.stereotype.Component;

/**
 * Skills and courses as the lines of a card.
 */
@Component
class CourseLines {

	private static final int SHOWN = 2;

	private static final int MANDATORY = 3;

	private final CourseDetails details;

	private final States states;

	private final RecordLinks records;

	private final Texts texts;

	CourseLines(CourseDetails details, States states, RecordLinks records, Texts texts) {
		this.details = details;
		this.states = states;
		this.records = records;
		this.texts = texts;
	}

	List<SkillLines> skills(List<PlanItem> items, LearningPlan plan, Language language) {
		return items.stream().map((item) -> skill(item, plan, language)).toList();
	}

	/**
	 * The lines of courses.
	 * @param said the day that is said already
	 */
	List<CourseLine> courses(List<PlannedCourse> courses, Optional<LocalDate> said, Language language) {
		return courses.stream().map((planned) -> course(planned, said, language)).toList();
	}

	/** What all staff must take, the first few of it, and how far somebody is. */
	MandatoryLines mandatory(LearningPlan plan, Language language) {
		List<PlannedCourse> courses = plan.mandatory();
		return new MandatoryLines(!courses.isEmpty(),
				courses.stream().limit(MANDATORY).map((course) -> mandatory(course, plan, language)).toList(),
				courses.size() > MANDATORY, this.texts.get(language, "mandatory.all", String.valueOf(courses.size())));
	}

	private MandatoryLine mandatory(PlannedCourse planned, LearningPlan plan, Language language) {
		Progress progress = plan.progress(planned.course());
		CourseLine line = course(planned, progress.due(), language);
		if (plan.assignments().isEmpty()) {
			return new MandatoryLine(line.link(), line.detail(), this.states.of(Progress.NONE, language), false,
					List.of());
		}
		Task task = Task.of(planned, progress);
		List<Link> links = this.records.inPlan(task, plan, language);
		return new MandatoryLine(line.link(), line.detail(), this.states.of(task.progress(), language),
				!links.isEmpty(), links);
	}

	private SkillLines skill(PlanItem item, LearningPlan plan, Language language) {
		Skill skill = item.requirement().skill();
		boolean done = item.progress().status() == Status.DONE;
		List<PlannedCourse> first = done ? List.of() : first(item.courses());
		List<Link> record = this.records.inPlan(Task.of(item), plan, language);
		return new SkillLines(skill.id().value(), Markdown.line(skill.name().in(language)),
				Markdown.line(skill.overview().in(language)), this.states.of(item.progress(), language),
				courses(first, item.progress().due(), language), item.courses().isEmpty() && !done,
				item.courses().size() > first.size(),
				this.texts.get(language, "course.more", String.valueOf(item.courses().size())), record,
				item.courses().size() > first.size() || !record.isEmpty());
	}

	/** The first courses, before all those that all staff must take. */
	private static List<PlannedCourse> first(List<PlannedCourse> courses) {
		return courses.stream()
			.sorted(Comparator.comparing((PlannedCourse planned) -> !planned.mandatory()))
			.limit(SHOWN)
			.toList();
	}

	private CourseLine course(PlannedCourse planned, Optional<LocalDate> said, Language language) {
		Course course = planned.course();
		return new CourseLine(Markdown.link(course.title().in(language), course.link()),
				this.details.brief(planned, said, language));
	}

	/**
	 * A skill and where to learn it.
	 *
	 * @param state how far the person is
	 * @param courses the first few courses, none for what is done
	 * @param bare whether there is no course for it
	 * @param more whether there are further courses
	 * @param moreTitle the button that shows them all
	 * @param record the button that records it, if there is one
	 */
	record SkillLines(String id, String name, String overview, State state, List<CourseLine> courses, boolean bare,
			boolean more, String moreTitle, List<Link> record, boolean hasButtons) {

	}

	/**
	 * What all staff must take.
	 *
	 * @param courses the first few courses
	 * @param more whether there are further ones
	 * @param moreTitle the button that shows them all
	 */
	record MandatoryLines(boolean any, List<MandatoryLine> courses, boolean more, String moreTitle) {

	}

	/**
	 * A course that all staff must take.
	 *
	 * @param record the button that records it, if there is one
	 */
	record MandatoryLine(String link, String detail, State state, boolean hasRecord, List<Link> record) {

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
