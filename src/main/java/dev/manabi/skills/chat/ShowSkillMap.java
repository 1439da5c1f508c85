package dev.manabi.skills.chat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Theme;
import dev.manabi.language.Language;
import dev.manabi.skills.Mark;
import dev.manabi.skills.Role;
import dev.manabi.skills.Skill;
import dev.manabi.skills.chat.RoleWords.Choice;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「スキルマップを見せて」: the whole map as the table that the policy prints, the asker’s columns
 * marked.
 */
@Component
@Order(42)
class ShowSkillMap implements Intent {

	/** As many cells as a card has room for. */
	private static final int CELLS = 120;

	/** As many rows as it has room for, however few the roles. */
	private static final int LONGEST = 25;

	private final OwnRoles ownRoles;

	private final MapWords words;

	private final Texts texts;

	ShowSkillMap(OwnRoles ownRoles, MapWords words, Texts texts) {
		this.ownRoles = ownRoles;
		this.words = words;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "skill-map";
	}

	@Override
	public Theme theme() {
		return Theme.POLICY;
	}

	@Override
	public Reply answer(Ask ask) {
		Own own = this.ownRoles.of(ask);
		Language language = ask.language();
		Page<Skill> page = Page.of(own.map().skills(), ask,
				Math.clamp(CELLS / (own.map().roles().size() + 1), 1, LONGEST));
		List<Link> pages = page.links(new Link("", name(), Map.of()), this.texts, language);
		List<Choice> skills = MapWords.skills(page.items(), language);
		return new Reply.Card("skills/skill-map",
				new SkillMapCard(Markdown.line(own.map().name().in(language)), !own.isNone(),
						own.map().roles().stream().map((role) -> column(role, own, language)).toList(),
						page.items().stream().map((skill) -> row(skill, own, language)).toList(), !pages.isEmpty(),
						pages, skills, skills.getFirst().value(),
						this.texts.get(language, "my-role.source", Markdown.plain(own.map().source().in(language)))),
				summary(own, language));
	}

	private Column column(Role role, Own own, Language language) {
		String mine = own.has(role) ? this.texts.get(language, "map.mine") : "";
		return new Column(own.has(role), this.words.column(own.map(), role, language), style(role, own),
				mine + this.words.legend(own.map(), role, language));
	}

	private Row row(Skill skill, Own own, Language language) {
		String name = Markdown.plain(skill.name().in(language));
		String marks = Stream.of(Mark.REQUIRED, Mark.BY_DUTY)
			.filter((mark) -> skill.marks().containsValue(mark))
			.map((mark) -> mark.symbol() + " " + columns(skill, mark, own, language))
			.collect(Collectors.joining(this.texts.get(language, "map.marks-and")));
		return new Row(Markdown.line(skill.name().in(language)),
				own.map().roles().stream().map((role) -> cell(skill, role, own)).toList(), this.texts.get(language,
						"map.row", name, marks.isEmpty() ? this.texts.get(language, "map.blank") : marks));
	}

	private String columns(Skill skill, Mark mark, Own own, Language language) {
		return own.map()
			.roles()
			.stream()
			.filter((role) -> skill.mark(role) == mark)
			.map((role) -> this.words.column(own.map(), role, language))
			.collect(Collectors.joining(this.texts.get(language, "map.columns-and")));
	}

	private static Cell cell(Skill skill, Role role, Own own) {
		String mark = skill.mark(role).symbol();
		return new Cell(style(role, own), !mark.isEmpty(), mark);
	}

	private static String style(Role role, Own own) {
		return own.has(role) ? "accent" : "default";
	}

	private String summary(Own own, Language language) {
		String map = this.texts.get(language, "map.summary", String.valueOf(own.map().skills().size()),
				String.valueOf(own.map().roles().size()));
		return own.isNone() ? map
				: map + this.texts.get(language, "map.summary-own",
						own.roles()
							.stream()
							.map((role) -> role.name().in(language))
							.collect(Collectors.joining(this.texts.get(language, "list.and"))),
						count(own, Mark.REQUIRED), count(own, Mark.BY_DUTY));
	}

	private static String count(Own own, Mark mark) {
		return String.valueOf(own.requirements().stream().filter((each) -> each.mark() == mark).count());
	}

	/**
	 * The card.
	 *
	 * @param hasOwn whether a column is the asker’s
	 */
	record SkillMapCard(String title, boolean hasOwn, List<Column> columns, List<Row> rows, boolean hasPages,
			List<Link> pages, List<Choice> skills, String chosen, String source) {

	}

	/**
	 * A role.
	 *
	 * @param mine whether it is the asker’s
	 */
	record Column(boolean mine, String head, String style, String legend) {

	}

	/**
	 * A skill.
	 *
	 * @param words the row in words
	 */
	record Row(String name, List<Cell> cells, String words) {

	}

	record Cell(String style, boolean marked, String mark) {

	}

}
