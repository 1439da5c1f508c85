package dev.manabi.sessions.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「申し込みをキャンセルしたい」: what the asker enrolled in, to choose what to take back.
 */
@Component
@Order(58)
class CancelEnrolment implements Intent {

	private final OwnEnrolments own;

	CancelEnrolment(OwnEnrolments own) {
		this.own = own;
	}

	@Override
	public String name() {
		return "cancel-enrolment";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.own.show(ask, name(), "sessions.mine.cancel");
	}

}
