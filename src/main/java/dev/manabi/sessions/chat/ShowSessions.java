package dev.manabi.sessions.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「研修の日程一覧」: what is held when, with free seats, of the whole city or of what is named.
 */
@Component
@Order(55)
class ShowSessions implements Intent {

	private final Wanted wanted;

	private final StaffOnly staff;

	ShowSessions(Wanted wanted, StaffOnly staff) {
		this.wanted = wanted;
		this.staff = staff;
	}

	@Override
	public String name() {
		return "sessions";
	}

	@Override
	public Reply answer(Ask ask) {
		return this.staff.answer(ask, (_) -> this.wanted.show(ask, name()));
	}

}
