package dev.manabi.training.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Skill;
import dev.manabi.training.Course;
import dev.manabi.training.Evidence;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.Progress;
import dev.manabi.training.Status;
import dev.manabi.training.Task;

import org.springframework.stereotype.Component;

/**
 * Buttons by which people record what they took. Where their word suffices and there is
 * only one course that it can have been, one press records it.
 */
@Component
class RecordLinks {

	private static final int IN_PLAN = 5;

	private static final int EXEMPT_IN_PLAN = 2;

	private final Texts texts;

	RecordLinks(Texts texts) {
		this.texts = texts;
	}

	/**
	 * In the plan, whose card shows at once what has changed: for what is due next. More
	 * buttons would make the card too large for Teams.
	 */
	List<Link> inPlan(Task task, LearningPlan plan, Language language) {
		List<Task> next = plan.tasks()
			.stream()
			.filter((each) -> isAsked(each.progress()))
			.sorted(Task.BY_DUE)
			.limit(IN_PLAN)
			.toList();
		List<Link> links = next.contains(task) ? of(task, "complete-in-plan", language) : List.of();
		return (next.indexOf(task) < EXEMPT_IN_PLAN) ? links : links.subList(0, 1);
	}

	List<Link> of(Task task, Language language) {
		return of(task, "save-completion", language);
	}

	private List<Link> of(Task task, String atOnce, Language language) {
		if (!isAsked(task.progress())) {
			return List.of();
		}
		Optional<Course> only = task.only().filter((course) -> course.accepts(Evidence.WORD));
		return List.of(only.map((course) -> atOnce(course, atOnce, language))
			.orElseGet(() -> ask(task.asked().slots(), language)), exempt(task, language));
	}

	/** Asks whether the person need not learn it. */
	private Link exempt(Task task, Language language) {
		return new Link(this.texts.get(language, "record.exempt"), "exemption", task.asked().slots());
	}

	private Link atOnce(Course course, String intent, Language language) {
		return new Link(this.texts.get(language, "record.at-once"), intent, Map.of("course", course.id().value()));
	}

	/** Asks first, on the card of a skill. */
	Optional<Link> ask(Skill skill, Progress progress, Language language) {
		return isOpen(progress) ? Optional.of(ask(Map.of("skill", skill.id().value()), language)) : Optional.empty();
	}

	/** Asks first, on the card of a course. */
	Optional<Link> ask(Course course, Progress progress, Language language) {
		return isOpen(progress) ? Optional.of(ask(Map.of("course", course.id().value()), language)) : Optional.empty();
	}

	private Link ask(Map<String, String> what, Language language) {
		return new Link(this.texts.get(language, "record.ask"), "record-completion", what);
	}

	/** Whether it is asked of the person, and nothing is recorded yet. */
	static boolean isAsked(Progress progress) {
		return isOpen(progress) && progress.status() != Status.EXEMPT;
	}

	/** Whether there is anything to record yet. */
	static boolean isOpen(Progress progress) {
		return progress.status() != Status.DONE && progress.status() != Status.WAITING;
	}

}
