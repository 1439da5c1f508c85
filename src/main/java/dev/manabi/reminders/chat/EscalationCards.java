package dev.manabi.reminders.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.reminders.Escalations.Escalated;

import org.springframework.stereotype.Component;

/**
 * Puts those whom many reminders have not helped on a card, page by page.
 */
@Component
class EscalationCards {

	private static final int PAGE = 10;

	private final OverdueLines lines;

	private final Texts texts;

	EscalationCards(OverdueLines lines, Texts texts) {
		this.lines = lines;
		this.texts = texts;
	}

	Reply first(List<Escalated> all, Language language) {
		return page(new Page<>(all.subList(0, Math.min(all.size(), PAGE)), 0, PAGE, all.size()), language);
	}

	Reply of(Ask ask, List<Escalated> all) {
		return page(Page.of(all, ask, PAGE), ask.language());
	}

	private Reply page(Page<Escalated> page, Language language) {
		String lead = this.texts.get(language, "overdue-people." + ((page.total() == 0) ? "none" : "lead"),
				String.valueOf(page.total()));
		List<Link> pages = page.links(new Link("", "overdue-people", Map.of()), this.texts, language);
		return new Reply.Card("reminders/overdue",
				new OverdueLines.OverdueCard(this.texts.get(language, "overdue-people.title"), lead,
						page.items().stream().map((each) -> this.lines.line(each, language)).toList(), "", pages,
						List.of(new Link(this.texts.get(language, "intent.reminder-ledger.label"), "reminder-ledger",
								Map.of()))),
				lead);
	}

}
