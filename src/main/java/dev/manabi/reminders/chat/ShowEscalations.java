package dev.manabi.reminders.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.reminders.Escalations;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Those whom many reminders have not helped.
 */
@Component
@Order(86)
class ShowEscalations extends CoordinatorIntent {

	private final Escalations escalations;

	private final EscalationCards cards;

	ShowEscalations(Escalations escalations, EscalationCards cards) {
		super("overdue-people", false);
		this.escalations = escalations;
		this.cards = cards;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.cards.of(ask, this.escalations.now());
	}

}
