package dev.manabi.training.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「まだ受けていない研修は？」: what is asked of the asker and not done, by due date.
 */
@Component
@Order(14)
class ShowOpenTraining implements Intent {

	private final Askers askers;

	private final TaskCards cards;

	ShowOpenTraining(Askers askers, TaskCards cards) {
		this.askers = askers;
		this.cards = cards;
	}

	@Override
	public String name() {
		return "open-training";
	}

	@Override
	public Reply answer(Ask ask) {
		return this.askers.answer(ask, (_, plan) -> this.cards.tasks(ask, plan, name(), (status) -> status.isOpen()));
	}

}
