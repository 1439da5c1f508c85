package dev.manabi.skills.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Role;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.chat.RoleWords.Choice;

import org.springframework.stereotype.Component;

/**
 * Draws the card on which two roles are compared, and chosen to be.
 */
@Component
class ComparisonCards {

	private static final int PAGE = 25;

	private final MapWords words;

	private final Texts texts;

	ComparisonCards(MapWords words, Texts texts) {
		this.words = words;
		this.texts = texts;
	}

	/**
	 * The form alone.
	 * @param note why nothing is compared, empty if nothing was to be
	 */
	Reply choose(SkillMap map, Optional<Role> one, String note, Language language) {
		Role first = one.orElseGet(() -> map.roles().getFirst());
		String second = map.roles()
			.stream()
			.filter((role) -> !role.equals(first))
			.findFirst()
			.map((role) -> role.id().value())
			.orElse("");
		String lead = note.isEmpty() ? this.texts.get(language, "compare-roles.choose") : note;
		return new Reply.Card("skills/compare-roles",
				new CompareRolesCard(this.texts.get(language, "compare-roles.title"), true, lead, false, "", "",
						List.of(), false, List.of(), this.words.roles(map, language), first.id().value(), second),
				lead);
	}

	/** What two roles require, where they differ first. */
	Reply comparison(SkillMap map, List<Role> roles, Ask ask) {
		Language language = ask.language();
		List<Skill> differing = map.skills().stream().filter((skill) -> differs(skill, roles)).toList();
		List<Skill> same = map.skills().stream().filter((skill) -> !differs(skill, roles)).toList();
		Page<Skill> page = Page.of(Stream.concat(differing.stream(), same.stream()).toList(), ask, PAGE);
		List<Link> pages = page.links(
				new Link("", "compare-roles",
						Map.of("role", roles.getFirst().id().value(), "role-2", roles.getLast().id().value())),
				this.texts, language);
		List<Section> sections = Stream
			.of(section("differing", differing, page, map, roles, language),
					section("alike", same, page, map, roles, language))
			.filter((section) -> !section.rows().isEmpty())
			.toList();
		String title = this.texts.get(language, "compare-roles.of", this.words.name(roles.getFirst(), language),
				this.words.name(roles.getLast(), language));
		return new Reply.Card("skills/compare-roles",
				new CompareRolesCard(title, false, "", true, this.words.legend(map, roles.getFirst(), language),
						this.words.legend(map, roles.getLast(), language), sections, !pages.isEmpty(), pages,
						this.words.roles(map, language), roles.getFirst().id().value(), roles.getLast().id().value()),
				this.texts.get(language, "compare-roles.summary", roles.getFirst().name().in(language),
						roles.getLast().name().in(language), String.valueOf(differing.size()),
						String.valueOf(same.size())));
	}

	private static boolean differs(Skill skill, List<Role> roles) {
		return skill.mark(roles.getFirst()) != skill.mark(roles.getLast());
	}

	private Section section(String key, List<Skill> skills, Page<Skill> page, SkillMap map, List<Role> roles,
			Language language) {
		String one = this.words.column(map, roles.getFirst(), language);
		String other = this.words.column(map, roles.getLast(), language);
		return new Section(this.texts.get(language, "compare-roles." + key, String.valueOf(skills.size())), one, other,
				page.items()
					.stream()
					.filter(skills::contains)
					.map((skill) -> row(skill, roles, one, other, language))
					.toList());
	}

	private Row row(Skill skill, List<Role> roles, String one, String other, Language language) {
		String first = skill.mark(roles.getFirst()).symbol();
		String second = skill.mark(roles.getLast()).symbol();
		String name = Markdown.line(skill.name().in(language));
		String blank = this.texts.get(language, "map.blank");
		return new Row(name, !first.isEmpty(), first, !second.isEmpty(), second,
				this.texts.get(language, "compare-roles.row", name, one, first.isEmpty() ? blank : first, other,
						second.isEmpty() ? blank : second));
	}

	/**
	 * The card.
	 *
	 * @param compared whether there is a comparison, not the form alone
	 * @param oneLegend what the first column’s head stands for
	 * @param role the id of the first role chosen
	 * @param role2 that of the second
	 */
	record CompareRolesCard(String title, boolean hasLead, String lead, boolean compared, String oneLegend,
			String otherLegend, List<Section> sections, boolean hasPages, List<Link> pages, List<Choice> choices,
			String role, String role2) {

	}

	record Section(String title, String one, String other, List<Row> rows) {

	}

	/**
	 * A skill.
	 *
	 * @param words the row in words
	 */
	record Row(String name, boolean hasOne, String one, boolean hasOther, String other, String words) {

	}

}
