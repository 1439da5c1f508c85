package dev.manabi.sessions.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「RPA研修に申し込みたい」: the sessions to choose from; pressing one enrols.
 */
@Component
@Order(56)
class Enrol implements Intent {

	private final Wanted wanted;

	private final StaffOnly staff;

	Enrol(Wanted wanted, StaffOnly staff) {
		this.wanted = wanted;
		this.staff = staff;
	}

	@Override
	public String name() {
		return "enrol";
	}

	@Override
	public Reply answer(Ask ask) {
		return this.staff.answer(ask, (_) -> this.wanted.show(ask, name()));
	}

}
