package dev.manabi.skills.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.skills.RoleDecision.Kept;

import org.springframework.stereotype.Component;

/**
 * 「今のままにする」: settles a report without changing anything.
 */
@Component
class KeepRoles extends CoordinatorIntent {

	private final Subjects subjects;

	private final Verdicts verdicts;

	private final Texts texts;

	KeepRoles(Subjects subjects, Verdicts verdicts, Texts texts) {
		super("keep-roles", false);
		this.subjects = subjects;
		this.verdicts = verdicts;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.subjects.of(ask)
			.filter((subject) -> subject.report().isPresent())
			.map((subject) -> this.verdicts.give(subject, new Kept(), ask))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "role-setting.unknown")));
	}

}
