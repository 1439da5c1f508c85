package dev.manabi.training.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「何を受講すればいい？」: what the asker's roles require, why, where and by when.
 */
@Component
@Order(10)
class ShowMyPlan implements Intent {

	private final Askers askers;

	private final PlanCards cards;

	ShowMyPlan(Askers askers, PlanCards cards) {
		this.askers = askers;
		this.cards = cards;
	}

	@Override
	public String name() {
		return "my-plan";
	}

	@Override
	public boolean command() {
		return true;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.askers.answer(ask,
				(person, plan) -> this.cards.plan(person, plan, Optional.empty(), ask.language()));
	}

}
