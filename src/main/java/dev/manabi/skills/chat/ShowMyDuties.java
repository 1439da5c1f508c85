package dev.manabi.skills.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「担当業務を変更する」: the duties of the asker's roles, and what they said of each.
 */
@Component
@Order(25)
class ShowMyDuties implements Intent {

	private final Staff staff;

	private final DutyCards cards;

	ShowMyDuties(Staff staff, DutyCards cards) {
		this.staff = staff;
		this.cards = cards;
	}

	@Override
	public String name() {
		return "my-duties";
	}

	@Override
	public Reply answer(Ask ask) {
		return this.staff.answer(ask, (person) -> this.cards.all(person, ask));
	}

}
