package dev.manabi.training.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.Status;
import dev.manabi.training.Task;
import dev.manabi.training.chat.TaskLines.TaskLine;

import org.springframework.stereotype.Component;

/**
 * Puts what is asked of somebody on a card, page by page.
 */
@Component
class TaskCards {

	private static final int PAGE = 8;

	private final TaskLines lines;

	private final SkillLinks links;

	private final Texts texts;

	TaskCards(TaskLines lines, SkillLinks links, Texts texts) {
		this.lines = lines;
		this.links = links;
		this.texts = texts;
	}

	/**
	 * The tasks of these states, what is due first first; of one skill or course if the
	 * ask names it.
	 * @param name of the intent, whose texts the card has
	 */
	Reply tasks(Ask ask, LearningPlan plan, String name, Predicate<Status> wanted) {
		Language language = ask.language();
		List<Task> named = named(plan, ask);
		List<Task> tasks = named.stream()
			.filter((task) -> wanted.test(task.progress().status()))
			.sorted(Task.BY_DUE)
			.toList();
		if (tasks.isEmpty() && isNarrow(ask)) {
			return state(ask, plan, named);
		}
		Page<Task> page = Page.of(tasks, ask, PAGE);
		String count = String.valueOf(tasks.size());
		String lead = this.texts.get(language, name + (tasks.isEmpty() ? ".none" : ".lead"), count);
		List<Link> pages = page.links(new Link("", name, narrow(ask)), this.texts, language);
		return new Reply.Card("training/tasks",
				new TasksCard(this.texts.get(language, name + ".title"), lead, this.lines.count(plan, language),
						this.lines.of(page.items(), language), !pages.isEmpty(), pages, links(name, language)),
				lead);
	}

	/** How far somebody is with the one thing that they asked about. */
	private Reply state(Ask ask, LearningPlan plan, List<Task> named) {
		Language language = ask.language();
		String lead = this.texts.get(language, named.isEmpty() ? "tasks.not-asked" : "tasks.not-open");
		return new Reply.Card("training/tasks",
				new TasksCard(this.texts.get(language, "tasks.title"), lead, this.lines.count(plan, language),
						this.lines.of(named, language), false, List.of(), links("", language)),
				lead);
	}

	private List<Link> links(String except, Language language) {
		return List.of(label("progress", language),
				label(except.equals("overdue") ? "open-training" : "history", language), this.links.plan(language));
	}

	private Link label(String intent, Language language) {
		return new Link(this.texts.get(language, "intent." + intent + ".label"), intent, Map.of());
	}

	static boolean isNarrow(Ask ask) {
		return ask.slots().containsKey("skill") || ask.slots().containsKey("course");
	}

	static Map<String, String> narrow(Ask ask) {
		Map<String, String> narrow = new HashMap<>(ask.slots());
		narrow.keySet().retainAll(List.of("skill", "course"));
		return narrow;
	}

	/** What is asked of somebody of what the ask names; all if it names nothing. */
	static List<Task> named(LearningPlan plan, Ask ask) {
		return plan.tasks().stream().filter((task) -> isNamed(task, ask)).toList();
	}

	private static boolean isNamed(Task task, Ask ask) {
		Map<String, String> slots = ask.slots();
		boolean skill = task.skill().filter((known) -> known.id().value().equals(slots.get("skill"))).isPresent();
		boolean course = task.courses()
			.stream()
			.anyMatch((planned) -> planned.course().id().value().equals(slots.get("course")));
		return !isNarrow(ask) || skill || course;
	}

	/** What the card shows. */
	record TasksCard(String title, String lead, String count, List<TaskLine> tasks, boolean hasPages, List<Link> pages,
			List<Link> links) {

	}

}
