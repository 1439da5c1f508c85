package dev.manabi.skills.chat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.skills.Role;
import dev.manabi.skills.RoleDecision;
import dev.manabi.skills.RoleDecision.Correction;
import dev.manabi.skills.RoleDecision.Kept;
import dev.manabi.skills.RoleDecision.Withdrawn;
import dev.manabi.skills.RoleId;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * The words about people, roles and decisions that the cards here share, as Markdown.
 */
@Component
class RoleWords {

	private final SkillMaps skillMaps;

	private final Roster roster;

	private final Texts texts;

	private final Clock clock;

	RoleWords(SkillMaps skillMaps, Roster roster, Texts texts, Clock clock) {
		this.skillMaps = skillMaps;
		this.roster = roster;
		this.texts = texts;
		this.clock = clock;
	}

	/** Whether the map still has a role of those that were set, if some were. */
	boolean known(RoleDecision decision) {
		return decision.correction().filter((set) -> this.skillMaps.current().roles(set.roles()).isEmpty()).isEmpty();
	}

	/** The names of the roles that the map has. */
	String names(List<RoleId> ids, Language language) {
		return this.skillMaps.current()
			.roles(ids)
			.stream()
			.map((role) -> Markdown.plain(role.name().in(language)))
			.collect(Collectors.joining(this.texts.get(language, "list.and")));
	}

	/** The roles that somebody thinks are right. */
	String asked(List<RoleId> ids, Language language) {
		String names = names(ids, language);
		return names.isEmpty() ? this.texts.get(language, "role-report.no-roles") : names;
	}

	/** What somebody wrote, with its line breaks. */
	static String written(String words) {
		return Markdown.line(words).replace("\n", "\n\n");
	}

	/** Departments and titles, one post after another. */
	String posts(Person person, Language language) {
		return person.posts()
			.stream()
			.map((post) -> Stream.of(post.department(), post.title())
				.filter((text) -> !text.isBlank())
				.map(Markdown::plain)
				.collect(Collectors.joining(" ")))
			.filter((post) -> !post.isEmpty())
			.collect(Collectors.joining(this.texts.get(language, "list.and")));
	}

	/** User name and employee number. */
	String account(Person person, Language language) {
		return Stream.of(person.employeeNumber(), person.userName())
			.filter((text) -> !text.isBlank())
			.map(Markdown::plain)
			.collect(Collectors.joining(this.texts.get(language, "course.separator")));
	}

	String day(Instant at, Language language) {
		return Dates.in(language, LocalDate.ofInstant(at, this.clock.getZone()));
	}

	/** Who decided what, and when. */
	String decision(RoleDecision decision, Language language) {
		String by = this.roster.find(decision.by())
			.map((person) -> name(person, language))
			.orElseGet(() -> this.texts.get(language, "role-decision.somebody"));
		String day = day(decision.at(), language);
		return switch (decision.content()) {
			case Correction(var roles, var until) when known(decision) -> this.texts.get(language, "role-decision.set",
					by, day, names(roles, language), Dates.in(language, until));
			case Correction set ->
				this.texts.get(language, "role-decision.set-unknown", by, day, Dates.in(language, set.until()));
			case Kept() -> this.texts.get(language,
					this.roster.find(decision.person()).isPresent() ? "role-decision.kept" : "role-decision.seen", by,
					day);
			case Withdrawn() -> this.texts.get(language, "role-decision.withdrawn", by, day);
		};
	}

	/** All roles to choose from. */
	List<Choice> choices(Language language) {
		return this.skillMaps.current().roles().stream().map((role) -> choice(role, language)).toList();
	}

	private static Choice choice(Role role, Language language) {
		return new Choice(role.name().in(language), role.id().value());
	}

	/** How somebody is spoken of. */
	String name(PersonId id, Language language) {
		return this.roster.find(id)
			.map((person) -> name(person, language))
			.orElseGet(() -> this.texts.get(language, "role-setting.nobody"));
	}

	/** The name and number of somebody, for a button: as plain text. */
	String inFull(Person person, Language language) {
		return person.employeeNumber().isBlank() ? this.texts.get(language, "role-setting.name", person.name())
				: this.texts.get(language, "role-setting.name-number", person.name(), person.employeeNumber());
	}

	private String name(Person person, Language language) {
		return this.texts.get(language, "role-setting.name", Markdown.plain(person.name()));
	}

	/** A role in a list to choose from. */
	record Choice(String title, String value) {

	}

}
