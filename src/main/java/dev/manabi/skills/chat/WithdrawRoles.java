package dev.manabi.skills.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.skills.RoleDecision.Withdrawn;
import dev.manabi.skills.RoleDecisions;

import org.springframework.stereotype.Component;

/**
 * 「設定を取り消す」: takes back what is set for a person, so that the rules hold again; a report
 * is settled by it.
 */
@Component
class WithdrawRoles extends CoordinatorIntent {

	private final Subjects subjects;

	private final RoleDecisions decisions;

	private final Term term;

	private final SettingCards cards;

	private final Verdicts verdicts;

	private final Texts texts;

	WithdrawRoles(Subjects subjects, RoleDecisions decisions, Term term, SettingCards cards, Verdicts verdicts,
			Texts texts) {
		super("withdraw-roles", false);
		this.subjects = subjects;
		this.decisions = decisions;
		this.term = term;
		this.cards = cards;
		this.verdicts = verdicts;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.subjects.of(ask)
			.map((subject) -> subject.settled() ? this.verdicts.settled(subject, ask) : withdraw(subject, ask))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "role-setting.unknown")));
	}

	private Reply withdraw(Subject subject, Ask ask) {
		return this.decisions.inForce(subject.person(), this.term.first())
			.map((set) -> set.id().equals(ask.slots().get("set")) ? this.verdicts.give(subject, new Withdrawn(), ask)
					: this.cards.anew(subject, "set", ask.language()))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "role-setting.nothing-set")));
	}

}
