package dev.manabi.training.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * 「取り消す」 in the plan, which shows at once what that changes.
 */
@Component
class UndoInPlan implements Intent {

	private final Askers askers;

	private final UndoCompletion undo;

	private final PlanCards plans;

	private final CompletionCards cards;

	UndoInPlan(Askers askers, UndoCompletion undo, PlanCards plans, CompletionCards cards) {
		this.askers = askers;
		this.undo = undo;
		this.plans = plans;
		this.cards = cards;
	}

	@Override
	public String name() {
		return "undo-in-plan";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.undo.undo(ask, (record) -> this.askers.answer(ask, (person, plan) -> this.plans.plan(person, plan,
				this.cards.undoneLine(record, ask.language()), ask.language())));
	}

}
