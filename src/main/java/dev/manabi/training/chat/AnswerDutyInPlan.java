package dev.manabi.training.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.skills.Duties;
import dev.manabi.skills.DutyAnswer;
import dev.manabi.skills.RoleDuty;

import org.springframework.stereotype.Component;

/**
 * はい or いいえ to a question in the plan, which shows at once what that changes.
 */
@Component
class AnswerDutyInPlan implements Intent {

	private final Duties duties;

	private final Askers askers;

	private final PlanCards cards;

	AnswerDutyInPlan(Duties duties, Askers askers, PlanCards cards) {
		this.duties = duties;
		this.askers = askers;
		this.cards = cards;
	}

	@Override
	public String name() {
		return "answer-duty-in-plan";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		Optional<RoleDuty> noted = ask.asker()
			.person()
			.flatMap((person) -> DutyAnswer.of(ask.slots()).flatMap((answer) -> this.duties.answer(person, answer)));
		return this.askers.answer(ask, (person, plan) -> this.cards.plan(person, plan, noted, ask.language()));
	}

}
