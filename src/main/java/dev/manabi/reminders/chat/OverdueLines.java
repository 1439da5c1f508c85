package dev.manabi.reminders.chat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.reminders.Escalations.Escalated;
import dev.manabi.reminders.Summaries;
import dev.manabi.roster.Person;
import dev.manabi.training.Task;

import org.springframework.stereotype.Component;

/**
 * People whose mandatory training is overdue as the lines of a card: names and courses,
 * and nothing else of them.
 */
@Component
class OverdueLines {

	private final Summaries summaries;

	private final Texts texts;

	OverdueLines(Summaries summaries, Texts texts) {
		this.summaries = summaries;
		this.texts = texts;
	}

	OverdueLine line(Person person, List<Task> overdue, Language language) {
		return line(person, overdue, unreached(person, language), language);
	}

	/** The same for coordinators. */
	OverdueLine line(Escalated each, Language language) {
		String apart = each.alone() ? this.texts.get(language, "overdue-people.alone") : "";
		return line(each.person(), each.overdue(), (apart + unreached(each.person(), language)).strip(), language);
	}

	private OverdueLine line(Person person, List<Task> overdue, String apart, Language language) {
		String names = overdue.stream()
			.map((task) -> Markdown.plain(task.name().in(language)))
			.collect(Collectors.joining(this.texts.get(language, "list.and")));
		return new OverdueLine(Markdown.line(person.name()), names, !apart.isEmpty(), apart);
	}

	private String unreached(Person person, Language language) {
		return this.summaries.unreachable(person.id())
			.map((why) -> this.texts.get(language,
					"overdue-team.unreachable." + why.name().toLowerCase(Locale.ROOT).replace('_', '-')))
			.orElse("");
	}

	/**
	 * One person.
	 *
	 * @param apart that the bot can’t reach them, so that somebody has to tell them, or
	 * that nobody else hears of them
	 */
	record OverdueLine(String name, String courses, boolean isApart, String apart) {

	}

	/** What the card shows. */
	record OverdueCard(String title, String lead, List<OverdueLine> people, boolean hasMore, String more,
			boolean hasPages, List<Link> pages, boolean hasLinks, List<Link> links) {

		OverdueCard(String title, String lead, List<OverdueLine> people, String more, List<Link> pages,
				List<Link> links) {
			this(title, lead, people, !more.isEmpty(), more, !pages.isEmpty(), pages, !links.isEmpty(), links);
		}

	}

}
