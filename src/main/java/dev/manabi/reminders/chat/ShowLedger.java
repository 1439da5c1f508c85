package dev.manabi.reminders.chat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.delivery.Delivery;
import dev.manabi.language.Language;
import dev.manabi.reminders.ReminderHistory;
import dev.manabi.reminders.ReminderHistory.Reminded;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who was reminded of what and when, and what became of it; of one person if a search
 * finds one.
 */
@Component
@Order(89)
class ShowLedger extends CoordinatorIntent {

	private static final int PAGE = 10;

	private final ReminderHistory history;

	private final Roster roster;

	private final TaskNames names;

	private final Texts texts;

	ShowLedger(ReminderHistory history, Roster roster, TaskNames names, Texts texts) {
		super("reminder-ledger", false);
		this.history = history;
		this.roster = roster;
		this.names = names;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		String who = ask.slots().getOrDefault("who", "").strip();
		List<Person> found = who.isEmpty() ? List.of() : this.roster.search(who);
		if (!who.isEmpty() && found.size() != 1) {
			return card(this.texts.get(language, "reminder-ledger." + (found.isEmpty() ? "nobody" : "many"),
					Markdown.plain(who)), List.of(), who, List.of(), language);
		}
		Optional<PersonId> person = found.stream().map(Person::id).findFirst();
		int all = this.history.count(person);
		int start = Page.start(ask, PAGE, all);
		Page<Reminded> page = new Page<>(this.history.list(person, start, PAGE), start, PAGE, all);
		String lead = this.texts.get(language, "reminder-ledger." + ((all == 0) ? "none" : "lead"),
				String.valueOf(all));
		return card(lead, page.items().stream().map((each) -> line(each, language)).toList(), who,
				page.links(new Link("", name(), who.isEmpty() ? Map.of() : Map.of("who", who)), this.texts, language),
				language);
	}

	private Reply card(String lead, List<Line> lines, String who, List<Link> pages, Language language) {
		return new Reply.Card("reminders/ledger", new LedgerCard(lead, lines, who, !pages.isEmpty(), pages, List
			.of(new Link(this.texts.get(language, "intent.reminder-preview.label"), "reminder-preview", Map.of()))),
				lead);
	}

	private Line line(Reminded each, Language language) {
		String name = this.roster.find(each.person())
			.map(Person::name)
			.orElseGet(() -> this.texts.get(language, "reminder-ledger.somebody"));
		String what = this.names.of(each.task(), language);
		String state = each.delivery().map((delivery) -> state(delivery, language)).orElse("");
		return new Line(Markdown.line(name),
				this.texts.get(language, "reminder-ledger.line", Markdown.plain(what), Dates.in(language, each.due())),
				Dates.in(language, each.day()) + "\u3000" + state);
	}

	private String state(Delivery delivery, Language language) {
		String key = delivery.reason()
			.map((reason) -> "reminder-ledger.reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.orElseGet(() -> "reminder-ledger.state." + delivery.state().name().toLowerCase(Locale.ROOT));
		return this.texts.get(language, key);
	}

	/** What the card shows. */
	record LedgerCard(String lead, List<Line> lines, String who, boolean hasPages, List<Link> pages, List<Link> links) {

	}

	record Line(String name, String what, String when) {

	}

}
