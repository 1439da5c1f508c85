package dev.manabi.reminders.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.reminders.Previews;
import dev.manabi.reminders.Previews.Preview;
import dev.manabi.reminders.Previews.Reminded;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who would be reminded of what on which day, without anything being sent.
 */
@Component
@Order(85)
class PreviewReminders extends CoordinatorIntent {

	private static final int PAGE = 10;

	private final Previews previews;

	private final Texts texts;

	PreviewReminders(Previews previews, Texts texts) {
		super("reminder-preview", true);
		this.previews = previews;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		List<LocalDate> days = this.previews.days();
		LocalDate day = days.stream()
			.filter((each) -> each.toString().equals(ask.slots().get("day")))
			.findFirst()
			.orElse(days.getFirst());
		Optional<Preview> preview = this.previews.of(day);
		return draw(ask, days, day, preview);
	}

	private Reply draw(Ask ask, List<LocalDate> days, LocalDate day, Optional<Preview> preview) {
		Language language = ask.language();
		Page<Reminded> page = Page.of(preview.map(Preview::people).orElse(List.of()), ask, PAGE);
		String lead = preview
			.map((known) -> this.texts.get(language, "reminder-preview." + ((known.total() == 0) ? "none" : "lead"),
					Dates.in(language, day), String.valueOf(known.total())))
			.orElseGet(() -> this.texts.get(language, "reminder-preview.counting", Dates.in(language, day)));
		Link self = new Link("", name(), Map.of("day", day.toString()));
		List<Link> pages = page.links(self, this.texts, language);
		return new Reply.Card("reminders/preview",
				new PreviewCard(lead, page.items().stream().map((each) -> line(each, language)).toList(),
						preview.isEmpty(),
						List.of(new Link(this.texts.get(language, "reminder-preview.again"), name(), self.slots())),
						pages, !pages.isEmpty(), Link.rows(days(days, day, language)), tools(language)),
				lead);
	}

	private Line line(Reminded each, Language language) {
		String tasks = each.tasks()
			.stream()
			.map((task) -> Markdown.plain(task.in(language)))
			.collect(Collectors.joining(this.texts.get(language, "list.and")));
		return new Line(Markdown.line(each.name()), tasks);
	}

	private List<Link> days(List<LocalDate> days, LocalDate shown, Language language) {
		return days.stream()
			.filter((day) -> !day.equals(shown))
			.map((day) -> new Link(Dates.in(language, day), name(), Map.of("day", day.toString())))
			.toList();
	}

	private List<Link> tools(Language language) {
		return List.of("reminder-test", "reminder-run", "reminder-ledger", "overdue-people")
			.stream()
			.map((intent) -> new Link(this.texts.get(language, "intent." + intent + ".label"), intent, Map.of()))
			.toList();
	}

	/** What the card shows. */
	record PreviewCard(String lead, List<Line> people, boolean counting, List<Link> again, List<Link> pages,
			boolean hasPages, List<Link.Row> days, List<Link> tools) {

	}

	record Line(String name, String tasks) {

	}

}
