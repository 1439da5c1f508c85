package dev.manabi.sessions.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.sessions.Enrolments;
import dev.manabi.sessions.SessionKey;

import org.springframework.stereotype.Component;

/**
 * 「取り消す」: takes the asker's own enrolment in one session back, at once.
 */
@Component
class CancelSession implements Intent {

	private final Enrolments enrolments;

	private final EnrolmentCards cards;

	private final Texts texts;

	CancelSession(Enrolments enrolments, EnrolmentCards cards, Texts texts) {
		this.enrolments = enrolments;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "cancel-session";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return SessionWords.key(ask)
			.flatMap((key) -> this.enrolments.cancel(ask.asker().id(), key))
			.map((enrolment) -> this.cards.cancelled(enrolment, ask.language()))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), refusal(ask))));
	}

	private String refusal(Ask ask) {
		return SessionWords.key(ask).filter((key) -> has(ask, key)).isPresent() ? "sessions.cancel.begun"
				: "sessions.cancel.none";
	}

	private boolean has(Ask ask, SessionKey key) {
		return this.enrolments.find(ask.asker().id(), key).isPresent();
	}

}
