package dev.manabi.training.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.training.LearningPlan;

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
		return this.askers.answer(ask, (person, plan) -> plan(person, plan, ask.language()));
	}

	private Reply plan(Person person, LearningPlan plan, Language language) {
		return new Reply.Card("training/my-plan", this.cards.plan(person, plan, language),
				this.cards.summary(plan, language));
	}

}
