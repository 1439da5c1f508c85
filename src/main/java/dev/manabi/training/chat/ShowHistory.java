package dev.manabi.training.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.training.Completion;
import dev.manabi.training.FiscalYears;
import dev.manabi.training.TrainingRecords;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「これまでの受講履歴は？」: all that stands in the records of the asker, this fiscal year's first.
 */
@Component
@Order(16)
class ShowHistory implements Intent {

	private static final int PAGE = 10;

	private final Askers askers;

	private final TrainingRecords records;

	private final FiscalYears years;

	private final States states;

	private final SkillLinks links;

	private final Texts texts;

	ShowHistory(Askers askers, TrainingRecords records, FiscalYears years, States states, SkillLinks links,
			Texts texts) {
		this.askers = askers;
		this.records = records;
		this.years = years;
		this.states = states;
		this.links = links;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "history";
	}

	@Override
	public Reply answer(Ask ask) {
		return this.askers.answer(ask, (person, _) -> history(ask, person));
	}

	private Reply history(Ask ask, Person person) {
		Language language = ask.language();
		List<Completion> all = this.records.of(person).stream().filter((record) -> isNamed(record, ask)).toList();
		Page<Completion> page = Page.of(all, ask, PAGE);
		String lead = this.texts.get(language, all.isEmpty() ? "history.none" : "history.lead",
				String.valueOf(all.size()));
		List<Link> pages = page.links(new Link("", name(), named(ask)), this.texts, language);
		return new Reply.Card("training/history",
				new HistoryCard(this.texts.get(language, "history.title"), lead, years(page.items(), person, language),
						!pages.isEmpty(), pages,
						List.of(new Link(this.texts.get(language, "intent.record-completion.label"),
								"record-completion", Map.of()), this.links.plan(language))),
				lead);
	}

	private List<Year> years(List<Completion> records, Person person, Language language) {
		List<Year> years = new ArrayList<>();
		int current = 0;
		for (Completion record : records) {
			if (years.isEmpty() || record.fiscalYear() != current) {
				current = record.fiscalYear();
				years.add(new Year(year(record.claim().day(), language), new ArrayList<>()));
			}
			years.getLast().records().add(line(record, person, language));
		}
		return years;
	}

	private String year(LocalDate day, Language language) {
		String name = OfficeYears.name(this.years.of(day), language);
		return this.years.of(day).equals(this.years.current()) ? this.texts.get(language, "history.this-year", name)
				: name;
	}

	private RecordLine line(Completion record, Person person, Language language) {
		List<Link> undo = OwnRecords.canUndo(record, person) ? List
			.of(new Link(this.texts.get(language, "record.undo"), "undo-completion", Map.of("completion", record.id())))
				: List.of();
		return new RecordLine(this.states.title(record, language), this.states.taken(record, language),
				this.texts.get(language, "history.state." + record.state().name().toLowerCase(Locale.ROOT)),
				!undo.isEmpty(), undo);
	}

	private static Map<String, String> named(Ask ask) {
		return ask.slots().containsKey("skill") ? Map.of("skill", ask.slots().getOrDefault("skill", ""))
				: ask.slots().containsKey("course") ? Map.of("course", ask.slots().getOrDefault("course", ""))
						: Map.of();
	}

	private static boolean isNamed(Completion record, Ask ask) {
		return named(ask).entrySet()
			.stream()
			.allMatch((named) -> named.getKey().equals("skill")
					? record.claim()
						.learnt()
						.skills()
						.stream()
						.anyMatch((skill) -> skill.value().equals(named.getValue()))
					: record.claim().learnt().course().filter((id) -> id.value().equals(named.getValue())).isPresent());
	}

	/** What the card shows. */
	record HistoryCard(String title, String lead, List<Year> years, boolean hasPages, List<Link> pages,
			List<Link> links) {

	}

	/** The records of one fiscal year. */
	record Year(String name, List<RecordLine> records) {

	}

	/**
	 * A record.
	 *
	 * @param undo the button that takes it back, if it can be
	 */
	record RecordLine(String title, String taken, String state, boolean hasUndo, List<Link> undo) {

	}

}
