package dev.manabi.ledger.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.DeedNames;
import dev.manabi.audit.Entry;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.ledger.chat.EntryLines.EntryLine;
import dev.manabi.roster.Person;
import dev.manabi.roster.Post;
import dev.manabi.roster.Roster;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「変更の記録」: what was changed, by whom, when and why; of one person or one kind if that is
 * wanted.
 */
@Component
@Order(95)
class ShowAuditLog extends CoordinatorIntent {

	/** The choice of every kind. */
	private static final String ALL = "all";

	private static final int PAGE = 8;

	private static final int SHOWN = 10;

	private final AuditLog log;

	private final EntryLines lines;

	private final Doers doers;

	private final Roster roster;

	private final Texts texts;

	ShowAuditLog(AuditLog log, EntryLines lines, Doers doers, Roster roster, Texts texts) {
		super("audit-log", true);
		this.log = log;
		this.lines = lines;
		this.doers = doers;
		this.roster = roster;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		Selection selection = Selection.of(ask);
		String who = ask.slots().getOrDefault("who", "").strip();
		List<Person> found = who.isEmpty() ? List.of() : this.roster.search(who);
		if (found.size() == 1) {
			return show(selection.of(found.getFirst().id()), ask);
		}
		return who.isEmpty() ? show(selection, ask) : choose(who, found, selection, ask.language());
	}

	private Reply show(Selection selection, Ask ask) {
		Language language = ask.language();
		int all = this.log.count(selection.id(), selection.kind());
		int start = Page.start(ask, PAGE, all);
		Page<Entry> page = new Page<>(this.log.list(selection.id(), selection.kind(), start, PAGE), start, PAGE, all);
		List<EntryLine> entries = page.items().stream().map((entry) -> this.lines.of(entry, language)).toList();
		return card(lead(selection, all, language), entries, List.of(), "", selection,
				page.links(new Link("", name(), selection.slots()), this.texts, language), language);
	}

	private Reply choose(String who, List<Person> found, Selection selection, Language language) {
		String key = found.isEmpty() ? "nobody-found" : (found.size() <= SHOWN) ? "which" : "many";
		List<Link> people = found.stream()
			.limit(SHOWN)
			.map((person) -> new Link(this.texts.get(language, "audit-log.choose", person.name(), post(person)).strip(),
					name(), selection.of(person.id()).slots()))
			.toList();
		return card(this.texts.get(language, "audit-log." + key), List.of(), people, who, selection, List.of(),
				language);
	}

	private Reply card(String lead, List<EntryLine> entries, List<Link> people, String who, Selection selection,
			List<Link> pages, Language language) {
		boolean narrowed = !selection.slots().isEmpty() || !who.isEmpty();
		return new Reply.Card("ledger/audit-log",
				new AuditLogCard(lead, entries, Link.rows(people), who, selection.id().orElse(""),
						selection.kind().orElse(ALL), kinds(language), narrowed || !pages.isEmpty(), narrowed, pages),
				lead);
	}

	private List<Kind> kinds(Language language) {
		return Stream
			.concat(Stream.of(new Kind(ALL, this.texts.get(language, "audit-log.every-kind"))),
					DeedNames.kinds().stream().map((kind) -> new Kind(kind, DeedNames.of(kind).in(language))))
			.toList();
	}

	private String lead(Selection selection, int all, Language language) {
		String count = String.valueOf(all);
		Optional<String> name = selection.person().map((id) -> Markdown.plain(this.doers.name(id, language)));
		String of = selection.kind().map((kind) -> DeedNames.of(kind).in(language)).orElse("");
		String key = (all == 0) ? "none" : (name.isPresent() ? "of" : "all") + (of.isEmpty() ? "" : "-kind");
		return this.texts.get(language, "audit-log.lead." + key, count, name.orElse(""), of);
	}

	private static String post(Person person) {
		return person.posts().stream().findFirst().map(Post::department).orElse("");
	}

	/**
	 * A page of the log, or whom a search may mean.
	 *
	 * @param rows buttons of people to choose from
	 * @param who what was searched for
	 * @param person whose part of the log is shown, empty for everybody’s
	 * @param chosen the kind that is shown
	 * @param hasButtons whether there is more than what is shown
	 * @param narrowed whether only a part is shown
	 */
	record AuditLogCard(String lead, List<EntryLine> entries, List<Link.Row> rows, String who, String person,
			String chosen, List<Kind> kinds, boolean hasButtons, boolean narrowed, List<Link> pages) {

	}

	record Kind(String id, String name) {

	}

}
