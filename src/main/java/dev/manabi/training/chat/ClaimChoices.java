package dev.manabi.training.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.PlannedCourse;
import dev.manabi.training.Task;

import org.springframework.stereotype.Component;

/**
 * Asks which course it was that somebody took.
 */
@Component
class ClaimChoices {

	private static final int PAGE = 8;

	private final CourseDetails details;

	private final SkillLinks links;

	private final Texts texts;

	ClaimChoices(CourseDetails details, SkillLinks links, Texts texts) {
		this.details = details;
		this.links = links;
		this.texts = texts;
	}

	/** One of what is open for the person. */
	Reply open(Ask ask, LearningPlan plan) {
		List<PlannedCourse> courses = plan.tasks()
			.stream()
			.filter((task) -> RecordLinks.isAsked(task.progress()))
			.sorted(Task.BY_DUE)
			.flatMap((task) -> task.courses().stream())
			.filter((planned) -> RecordLinks.isOpen(plan.progress(planned.course())))
			.distinct()
			.toList();
		return of(ask, courses);
	}

	/** One of these courses. */
	Reply of(Ask ask, List<PlannedCourse> courses) {
		Language language = ask.language();
		Page<PlannedCourse> page = Page.of(courses, ask, PAGE);
		String lead = this.texts.get(language, courses.isEmpty() ? "record.no-course" : "record.which");
		List<Link> pages = page.links(new Link("", "record-completion", kept(ask)), this.texts, language);
		return new Reply.Card("training/choose-completion",
				new ChoiceCard(lead, page.items().stream().map((planned) -> choice(planned, ask)).toList(),
						!pages.isEmpty(), pages, List.of(this.links.find(language), this.links.plan(language))),
				lead);
	}

	private Choice choice(PlannedCourse planned, Ask ask) {
		Map<String, String> slots = new HashMap<>(kept(ask));
		slots.remove("skill");
		slots.put("course", planned.course().id().value());
		return new Choice(Markdown.line(planned.course().title().in(ask.language())),
				this.details.kind(planned.course(), ask.language()),
				List.of(new Link(this.texts.get(ask.language(), "record.this"), "record-completion", slots)));
	}

	private static Map<String, String> kept(Ask ask) {
		Map<String, String> kept = new HashMap<>(ask.slots());
		kept.keySet().retainAll(List.of("skill", "choose", "date"));
		return kept;
	}

	record ChoiceCard(String lead, List<Choice> choices, boolean hasPages, List<Link> pages, List<Link> links) {

	}

	record Choice(String title, String detail, List<Link> links) {

	}

}
