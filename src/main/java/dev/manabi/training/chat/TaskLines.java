package dev.manabi.training.chat;

import java.util.List;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.Status;
import dev.manabi.training.Task;
import dev.manabi.training.chat.CourseLines.CourseLine;
import dev.manabi.training.chat.States.State;

import org.springframework.stereotype.Component;

/**
 * What is asked of somebody as the lines of a card.
 */
@Component
class TaskLines {

	private static final int COURSES = 2;

	private final CourseLines courses;

	private final States states;

	private final RecordLinks records;

	private final Texts texts;

	TaskLines(CourseLines courses, States states, RecordLinks records, Texts texts) {
		this.courses = courses;
		this.states = states;
		this.records = records;
		this.texts = texts;
	}

	List<TaskLine> of(List<Task> tasks, Language language) {
		return tasks.stream().map((task) -> line(task, language)).toList();
	}

	/** How much of what is asked is done. */
	String count(LearningPlan plan, Language language) {
		List<Task> tasks = plan.tasks();
		return count(tasks, language) + further("progress.late", count(tasks, Status.OVERDUE), language)
				+ further("progress.exempt", count(tasks, Status.EXEMPT), language);
	}

	/** How much of it is done; what the person is exempt from is not counted. */
	String count(List<Task> tasks, Language language) {
		return this.texts.get(language, "progress.count", String.valueOf(tasks.size() - count(tasks, Status.EXEMPT)),
				String.valueOf(count(tasks, Status.DONE)));
	}

	private static long count(List<Task> tasks, Status status) {
		return tasks.stream().filter((task) -> task.progress().status() == status).count();
	}

	private String further(String key, long count, Language language) {
		return (count == 0) ? "" : this.texts.get(language, key, String.valueOf(count));
	}

	/** The name with its mark, as far as it is a skill. */
	String name(Task task, Language language) {
		String mark = task.skill().isEmpty() ? "" : (task.required() ? "◎\u00A0" : "○\u00A0");
		return mark + Markdown.line(task.name().in(language));
	}

	private TaskLine line(Task task, Language language) {
		List<Link> links = this.records.of(task, language);
		return new TaskLine(name(task, language), this.states.of(task.progress(), language),
				this.courses.courses(task.courses().stream().limit(COURSES).toList(), task.progress().due(), language),
				!links.isEmpty(), links);
	}

	/**
	 * Something that is asked of somebody.
	 *
	 * @param courses the first few courses
	 * @param links the button that records it, if there is one
	 */
	record TaskLine(String name, State state, List<CourseLine> courses, boolean hasLinks, List<Link> links) {

	}

}
