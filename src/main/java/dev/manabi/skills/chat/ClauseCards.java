package dev.manabi.skills.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.skills.Clause;
import dev.manabi.skills.SkillMap;

import org.springframework.stereotype.Component;

/**
 * Draws the policy's clauses and their lists, always with where they stand and whose
 * words they are.
 */
@Component
class ClauseCards {

	/** Side by side on a telephone. */
	private static final int ROW = 3;

	private static final int PAGE = 20;

	private final Texts texts;

	ClauseCards(Texts texts) {
		this.texts = texts;
	}

	/** The lists that the map has. */
	static List<Clause.Kind> kinds(SkillMap map) {
		return Arrays.stream(Clause.Kind.values()).filter((kind) -> !map.clauses(kind).isEmpty()).toList();
	}

	/** Which lists there are. */
	Reply lists(SkillMap map, Language language) {
		List<ListLine> lines = kinds(map).stream()
			.map((kind) -> new ListLine(kind.word(), title(map, kind, language),
					distinct(map.clauses(kind), Clause::section, "clauses.section", language)))
			.toList();
		return new Reply.Card("skills/clause-lists",
				new ListsCard(lines,
						this.texts.get(language, "my-role.source", Markdown.plain(map.source().in(language)))),
				this.texts.get(language, "clauses.summary",
						lines.stream()
							.map(ListLine::title)
							.collect(Collectors.joining(this.texts.get(language, "clauses.and")))));
	}

	/** One list; one that the map does not have leads to those that it has. */
	Reply list(SkillMap map, Clause.Kind kind, Ask ask) {
		return map.clauses(kind).isEmpty() ? lists(map, ask.language()) : list(map, kind, Optional.empty(), ask);
	}

	/** One list, where somebody asked for a clause that is not in it. */
	Reply without(SkillMap map, Clause.Kind kind, String number, Ask ask) {
		Language language = ask.language();
		List<Clause> clauses = map.clauses(kind);
		if (clauses.isEmpty()) {
			return lists(map, language);
		}
		String lead = this.texts.get(language, "clauses.unknown", number(kind, Markdown.plain(number), language),
				number(clauses.getFirst(), language), number(clauses.getLast(), language));
		return list(map, kind, Optional.of(lead), ask);
	}

	Reply one(SkillMap map, Clause clause, Language language) {
		List<Clause> list = map.clauses(clause.kind());
		int place = list.indexOf(clause);
		List<ClauseButton> around = IntStream.of(place - 1, place + 1)
			.filter((index) -> index >= 0 && index < list.size())
			.mapToObj((index) -> button(list.get(index), language))
			.toList();
		String title = clause.title().in(language);
		return new Reply.Card("skills/clause", new OneCard(title(map, clause.kind(), language),
				number(clause, language), Markdown.line(title), Markdown.line(clause.text().in(language)),
				distinct(List.of(clause), Clause::section, "clauses.section", language),
				distinct(List.of(clause), Clause::source, "my-role.source", language), clause.kind().word(), around),
				this.texts.get(language, "clauses.one", number(clause, language), title));
	}

	private Reply list(SkillMap map, Clause.Kind kind, Optional<String> lead, Ask ask) {
		Language language = ask.language();
		Page<Clause> page = Page.of(map.clauses(kind), ask, PAGE);
		List<Clause> clauses = page.items();
		List<ClauseButton> buttons = clauses.stream().map((clause) -> button(clause, language)).toList();
		List<Row> rows = IntStream.iterate(0, (from) -> from < buttons.size(), (from) -> from + ROW)
			.mapToObj((from) -> new Row(buttons.subList(from, Math.min(buttons.size(), from + ROW))))
			.toList();
		String title = title(map, kind, language);
		return new Reply.Card("skills/clause-list",
				new ListCard(title, lead.isPresent(), lead.orElse(""), buttons,
						distinct(clauses, Clause::section, "clauses.section", language),
						distinct(clauses, Clause::source, "my-role.source", language), rows,
						page.links(new Link("", "clause", Map.of("clause", kind.word())), this.texts, language),
						kinds(map).size() > 1),
				lead.orElse(title));
	}

	private ClauseButton button(Clause clause, Language language) {
		String number = number(clause, language);
		return new ClauseButton(clause.id(), number, Markdown.line(clause.title().in(language)),
				this.texts.get(language, "clauses.one", number, clause.title().in(language)));
	}

	private String title(SkillMap map, Clause.Kind kind, Language language) {
		return this.texts.get(language, "clauses." + kind.word() + ".title", String.valueOf(map.clauses(kind).size()));
	}

	private String number(Clause clause, Language language) {
		return number(clause.kind(), String.valueOf(clause.number()), language);
	}

	private String number(Clause.Kind kind, String number, Language language) {
		return this.texts.get(language, "clauses." + kind.word() + ".number", number);
	}

	private String distinct(List<Clause> clauses, Function<Clause, Bilingual> of, String key, Language language) {
		return clauses.stream()
			.map((clause) -> Markdown.plain(of.apply(clause).in(language)))
			.distinct()
			.map((words) -> this.texts.get(language, key, words))
			.collect(Collectors.joining("\n\n"));
	}

	record ListsCard(List<ListLine> lists, String source) {

	}

	record ListLine(String list, String title, String section) {

	}

	record ListCard(String title, boolean hasLead, String lead, List<ClauseButton> clauses, String section,
			String source, List<Row> rows, List<Link> pages, boolean hasOthers) {

	}

	record OneCard(String list, String number, String title, String text, String section, String source, String kind,
			List<ClauseButton> around) {

	}

	record Row(List<ClauseButton> buttons) {

	}

	record ClauseButton(String clause, String number, String title, String tooltip) {

	}

}
