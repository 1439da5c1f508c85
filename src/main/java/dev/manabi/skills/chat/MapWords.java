package dev.manabi.skills.chat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.InCharge;
import dev.manabi.skills.Role;
import dev.manabi.skills.RoleId;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.chat.RoleWords.Choice;

import org.springframework.stereotype.Component;

/**
 * The words about roles, skills and marks that answers from the map share, as Markdown
 * but for what is to choose from.
 */
@Component
class MapWords {

	private static final int CIRCLED = 20;

	private final Texts texts;

	MapWords(Texts texts) {
		this.texts = texts;
	}

	/** The role that a slot names. */
	static Optional<Role> role(SkillMap map, Map<String, String> slots, String slot) {
		String id = slots.getOrDefault(slot, "");
		return id.isBlank() ? Optional.empty() : map.role(new RoleId(id));
	}

	String name(Role role, Language language) {
		return Markdown.plain(role.name().in(language));
	}

	String names(Collection<Role> roles, Language language) {
		return roles.stream()
			.map((role) -> name(role, language))
			.collect(Collectors.joining(this.texts.get(language, "list.and")));
	}

	/** The role and whom it is for. */
	String inFull(Role role, Language language) {
		return this.texts.get(language, "map.role", name(role, language), Markdown.plain(role.people().in(language)));
	}

	/** What heads the role’s column: its short name, or a number if it has none. */
	String column(SkillMap map, Role role, Language language) {
		int number = map.roles().indexOf(role) + 1;
		return role.shortName()
			.map((name) -> Markdown.plain(name.in(language)))
			.orElseGet(() -> (number <= CIRCLED) ? Character.toString('①' + number - 1) : String.valueOf(number));
	}

	/** What stands for what in the head of a column. */
	String legend(SkillMap map, Role role, Language language) {
		return this.texts.get(language, "map.column", column(map, role, language), inFull(role, language));
	}

	/**
	 * A sentence about the duty that a ○ of the skill hangs on.
	 * @param key the text, which is to be had for each {@link InCharge}
	 */
	String duty(String key, Skill skill, InCharge inCharge, Language language) {
		return skill.duty()
			.map((duty) -> this.texts.get(language, key + "." + inCharge.name().toLowerCase(Locale.ROOT),
					Markdown.plain(duty.name().in(language))))
			.orElse("");
	}

	/** All roles to choose from, as plain text. */
	List<Choice> roles(SkillMap map, Language language) {
		return map.roles()
			.stream()
			.map((role) -> new Choice(
					this.texts.get(language, "map.role", role.name().in(language), role.people().in(language)),
					role.id().value()))
			.toList();
	}

	/** Skills to choose from, as plain text. */
	static List<Choice> skills(List<Skill> skills, Language language) {
		return skills.stream().map((skill) -> new Choice(skill.name().in(language), skill.id().value())).toList();
	}

}
