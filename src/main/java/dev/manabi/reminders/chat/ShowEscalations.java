package dev.manabi.reminders.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
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

	private final Texts texts;

	ShowEscalations(Escalations escalations, EscalationCards cards, Texts texts) {
		super("overdue-people", false);
		this.escalations = escalations;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.escalations.ready()
			.map((all) -> this.cards.of(ask, all))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "overdue-people.counting")));
	}

}
