package dev.manabi.training.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.training.Status;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「期限が過ぎた研修は？」: what the asker should have done by now.
 */
@Component
@Order(15)
class ShowOverdue implements Intent {

	private final Askers askers;

	private final TaskCards cards;

	ShowOverdue(Askers askers, TaskCards cards) {
		this.askers = askers;
		this.cards = cards;
	}

	@Override
	public String name() {
		return "overdue";
	}

	@Override
	public Reply answer(Ask ask) {
		return this.askers.answer(ask,
				(_, plan) -> this.cards.tasks(ask, plan, name(), (status) -> status == Status.OVERDUE));
	}

}
