package dev.manabi.sessions.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「申し込んだ研修は？」: what the asker enrolled in, and whether they have a seat.
 */
@Component
@Order(57)
class ShowMyEnrolments implements Intent {

	private final OwnEnrolments own;

	ShowMyEnrolments(OwnEnrolments own) {
		this.own = own;
	}

	@Override
	public String name() {
		return "my-enrolments";
	}

	@Override
	public Reply answer(Ask ask) {
		return this.own.show(ask, name(), "sessions.mine.lead");
	}

}
