package dev.manabi.skills.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Mark;
import dev.manabi.skills.Requirement;
import dev.manabi.skills.Role;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;

import org.springframework.stereotype.Component;

/**
 * 「データ分析は誰に必要？」: which roles require a skill, how strongly, and how it stands with the
 * asker.
 */
@Component
class ShowWhoNeeds implements Intent {

	private final OwnRoles ownRoles;

	private final MapWords words;

	private final Texts texts;

	ShowWhoNeeds(OwnRoles ownRoles, MapWords words, Texts texts) {
		this.ownRoles = ownRoles;
		this.words = words;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "who-needs";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		Own own = this.ownRoles.of(ask);
		String id = ask.slots().getOrDefault("skill", "");
		Optional<Skill> skill = id.isBlank() ? Optional.empty() : own.map().skill(new SkillId(id));
		return skill.map((found) -> show(found, own, ask.language()))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "who-needs.unknown")));
	}

	private Reply show(Skill skill, Own own, Language language) {
		String standing = standing(skill, own, language);
		List<Group> groups = Stream.of(Mark.values())
			.map((mark) -> group(mark, skill, own, language))
			.filter((group) -> !group.roles().isEmpty())
			.toList();
		String title = this.texts.get(language, "who-needs.title", Markdown.plain(skill.name().in(language)));
		return new Reply.Card("skills/who-needs", new WhoNeedsCard(title, Markdown.line(skill.overview().in(language)),
				!standing.isEmpty(), standing, groups, skill.id().value()), summary(skill, own, language));
	}

	private String standing(Skill skill, Own own, Language language) {
		if (own.isNone()) {
			return "";
		}
		Requirement requirement = own.requirement(skill);
		return switch (requirement.mark()) {
			case REQUIRED ->
				this.texts.get(language, "who-needs.you-required", this.words.names(requirement.roles(), language));
			case BY_DUTY -> this.words.duty("who-needs.you-duty", skill, own.inCharge(skill), language);
			case OPEN -> this.texts.get(language, "who-needs.you-open");
		};
	}

	private Group group(Mark mark, Skill skill, Own own, Language language) {
		String title = switch (mark) {
			case REQUIRED -> this.texts.get(language, "who-needs.required");
			case BY_DUTY -> skill.duty()
				.map((duty) -> this.texts.get(language, "who-needs.by-duty", Markdown.plain(duty.name().in(language))))
				.orElse("");
			case OPEN -> this.texts.get(language, "who-needs.open");
		};
		return new Group(title,
				roles(mark, skill, own).map((role) -> new RoleName(this.words.inFull(role, language))).toList());
	}

	private String summary(Skill skill, Own own, Language language) {
		return this.texts.get(language, "who-needs.summary", skill.name().in(language),
				String.valueOf(roles(Mark.REQUIRED, skill, own).count()),
				String.valueOf(roles(Mark.BY_DUTY, skill, own).count()));
	}

	private static Stream<Role> roles(Mark mark, Skill skill, Own own) {
		return own.map().roles().stream().filter((role) -> skill.mark(role) == mark);
	}

	/**
	 * The card.
	 *
	 * @param standing how it stands with the asker, if they have a role
	 */
	record WhoNeedsCard(String title, String overview, boolean hasStanding, String standing, List<Group> groups,
			String skill) {

	}

	record Group(String title, List<RoleName> roles) {

	}

	record RoleName(String name) {

	}

}
