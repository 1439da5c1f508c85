package dev.manabi.skills.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Mark;
import dev.manabi.skills.Requirement;
import dev.manabi.skills.Role;
import dev.manabi.skills.RoleChange;
import dev.manabi.skills.chat.OtherRoleLines.Entry;
import dev.manabi.skills.chat.OtherRoleLines.Section;
import dev.manabi.skills.chat.RoleWords.Choice;

import org.springframework.stereotype.Component;

/**
 * Draws the card of a role: beside the asker’s roles if it is another, by itself if it is
 * theirs or they have none.
 */
@Component
class OtherRoleCards {

	private static final int PAGE = 20;

	private final OtherRoleLines lines;

	private final MapWords words;

	private final Texts texts;

	OtherRoleCards(OtherRoleLines lines, MapWords words, Texts texts) {
		this.lines = lines;
		this.words = words;
		this.texts = texts;
	}

	Reply other(Role role, Own own, Ask ask) {
		List<Requirement> then = own.map().requirements(List.of(role));
		return (own.isNone() || own.has(role)) ? alone(role, then, own, ask) : beside(role, then, own, ask);
	}

	private Reply alone(Role role, List<Requirement> then, Own own, Ask ask) {
		Language language = ask.language();
		String counts = this.texts.get(language, "another-role.counts", count(then, Mark.REQUIRED),
				count(then, Mark.BY_DUTY));
		String title = this.texts.get(language, "another-role.asks", this.words.name(role, language));
		String lead = own.has(role) ? this.texts.get(language, "another-role.yours") : "";
		String summary = this.texts.get(language, "another-role.summary" + (own.has(role) ? "-yours" : ""),
				role.name().in(language), counts);
		return card(role, new Head(title, lead, "", summary), this.lines.asked(then, own, language), own, ask);
	}

	private Reply beside(Role role, List<Requirement> then, Own own, Ask ask) {
		Language language = ask.language();
		RoleChange change = RoleChange.between(own.requirements(), then, own::inCharge)
			.beside(own.map().requirements(own.lasting()), own::inCharge);
		String lead = this.texts.get(language, "another-role.beside", this.words.names(own.roles(), language))
				+ lasting(own.lasting(), language);
		String nothing = change.addsNothing() ? this.texts.get(language, "another-role.nothing-new") : "";
		String counts = this.texts.get(language, "another-role.changes", String.valueOf(change.required().size()),
				String.valueOf(change.byDuty().size()), String.valueOf(change.gone().size()));
		String title = this.texts.get(language, "another-role.becoming", this.words.name(role, language));
		String summary = this.texts.get(language, "another-role.summary", role.name().in(language), counts);
		return card(role, new Head(title, lead, nothing, summary), this.lines.changed(change, own, language), own, ask);
	}

	private String lasting(List<Role> roles, Language language) {
		return roles.isEmpty() ? ""
				: "\n\n" + this.texts.get(language, "another-role.lasting", this.words.names(roles, language));
	}

	private Reply card(Role role, Head head, List<Entry> entries, Own own, Ask ask) {
		Language language = ask.language();
		Page<Entry> page = Page.of(entries, ask, PAGE);
		List<Link> pages = page.links(new Link("", "another-role", Map.of("role", role.id().value())), this.texts,
				language);
		List<Choice> skills = MapWords.skills(page.items().stream().map(Entry::skill).toList(), language);
		Optional<Role> beside = own.roles().stream().filter((present) -> !present.equals(role)).findFirst();
		String people = this.texts.get(language, "my-role.people", Markdown.plain(role.people().in(language)),
				Markdown.plain(role.purpose().in(language)));
		return new Reply.Card("skills/another-role",
				new AnotherRoleCard(head.title(), people, !head.lead().isEmpty(), head.lead(),
						!head.nothing().isEmpty(), head.nothing(), Section.of(page.items()), !pages.isEmpty(), pages,
						!skills.isEmpty(), skills, skills.stream().findFirst().map(Choice::value).orElse(""),
						role.id().value(), beside.map((present) -> present.id().value()).orElse("")),
				head.summary());
	}

	private static String count(List<Requirement> requirements, Mark mark) {
		return String.valueOf(requirements.stream().filter((requirement) -> requirement.mark() == mark).count());
	}

	/** What the card begins with, and what it comes to. */
	private record Head(String title, String lead, String nothing, String summary) {

	}

	/**
	 * The card.
	 *
	 * @param nothing that nothing is added, if so
	 * @param chosen the skill that is proposed to look at
	 * @param beside a role of the asker to compare it with, empty for none
	 */
	record AnotherRoleCard(String title, String people, boolean hasLead, String lead, boolean hasNothing,
			String nothing, List<Section> sections, boolean hasPages, List<Link> pages, boolean hasSkills,
			List<Choice> skills, String chosen, String role, String beside) {

	}

}
