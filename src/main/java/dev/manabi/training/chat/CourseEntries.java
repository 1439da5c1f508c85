package dev.manabi.training.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.Course;
import dev.manabi.training.PlannedCourse;
import dev.manabi.training.chat.SessionLines.Line;

import org.springframework.stereotype.Component;

/**
 * Courses as the entries of a list, with their next sessions.
 */
@Component
class CourseEntries {

	private static final int SESSIONS = 2;

	private final CourseDetails details;

	private final SessionLines sessions;

	private final Texts texts;

	CourseEntries(CourseDetails details, SessionLines sessions, Texts texts) {
		this.details = details;
		this.sessions = sessions;
		this.texts = texts;
	}

	/** The entries of courses for one skill, which they need not name. */
	List<Entry> ofOneSkill(List<PlannedCourse> courses, Language language) {
		return courses.stream().map((planned) -> entry(planned, "", language)).toList();
	}

	List<Entry> of(List<PlannedCourse> courses, Language language) {
		return courses.stream()
			.map((planned) -> entry(planned,
					this.texts.get(language, "courses.skills", this.details.skills(planned.course(), language)),
					language))
			.toList();
	}

	private Entry entry(PlannedCourse planned, String skills, Language language) {
		Course course = planned.course();
		String deadline = this.details.deadline(planned, language);
		List<Line> lines = this.sessions.of(course, language);
		String more = this.texts.get(language, "courses.sessions", String.valueOf(lines.size()));
		return new Entry(Markdown.link(course.title().in(language), course.link()), this.details.kind(course, language),
				!deadline.isEmpty(), deadline, !skills.isEmpty(), skills, lines.stream().limit(SESSIONS).toList(),
				lines.size() > SESSIONS, List.of(new Link(more, "course", Map.of("course", course.id().value()))));
	}

	/**
	 * A course in a list.
	 *
	 * @param link its title, leading to it
	 * @param sessions the next two
	 * @param hasMore whether there are more
	 * @param more the button to all of them
	 */
	record Entry(String link, String detail, boolean hasDeadline, String deadline, boolean hasSkills, String skills,
			List<Line> sessions, boolean hasMore, List<Link> more) {

	}

}
