package dev.manabi.skills.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.skills.Role;
import dev.manabi.skills.RoleDecision.Correction;
import dev.manabi.skills.RoleId;
import dev.manabi.skills.RoleIds;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * 「この役割にする」: sets the roles of a person until a day.
 */
@Component
class SaveRoles extends CoordinatorIntent {

	private final SkillMaps skillMaps;

	private final Subjects subjects;

	private final Term term;

	private final SettingCards cards;

	private final Verdicts verdicts;

	private final Texts texts;

	SaveRoles(SkillMaps skillMaps, Subjects subjects, Term term, SettingCards cards, Verdicts verdicts, Texts texts) {
		super("save-roles", false);
		this.skillMaps = skillMaps;
		this.subjects = subjects;
		this.term = term;
		this.cards = cards;
		this.verdicts = verdicts;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.subjects.of(ask)
			.filter((subject) -> this.subjects.staff(subject.person()).isPresent())
			.map((subject) -> subject.settled() ? this.verdicts.settled(subject, ask) : save(subject, ask))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "role-setting.unknown")));
	}

	private Reply save(Subject subject, Ask ask) {
		List<RoleId> roles = roles(ask);
		if (roles.isEmpty()) {
			return new Reply.Words(this.texts.get(ask.language(), "role-setting.no-role"));
		}
		Optional<LocalDate> until = Term.day(ask.slots().getOrDefault("until", "")).filter(this.term::allows);
		return until.map((day) -> this.verdicts.give(subject, new Correction(roles, day), ask))
			.orElseGet(() -> new Reply.Words(this.cards.outOfTerm(ask.language())));
	}

	private List<RoleId> roles(Ask ask) {
		return this.skillMaps.current()
			.roles(RoleIds.in(ask.slots().getOrDefault("roles", "")))
			.stream()
			.map(Role::id)
			.toList();
	}

}
