package dev.manabi.sessions.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.sessions.Enrolments;

import org.springframework.stereotype.Component;

/**
 * 「予定表に入れる」: a link to a session that the asker has a seat in.
 */
@Component
class AddToCalendar implements Intent {

	private final Enrolments enrolments;

	private final EnrolmentCards cards;

	private final Texts texts;

	AddToCalendar(Enrolments enrolments, EnrolmentCards cards, Texts texts) {
		this.enrolments = enrolments;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "session-calendar";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return SessionWords.key(ask)
			.flatMap((key) -> this.enrolments.find(ask.asker().id(), key))
			.map((enrolment) -> this.cards.calendar(enrolment, ask.language()))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "sessions.cancel.none")));
	}

}
