package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.tips.Questions;
import dev.manabi.tips.Volunteers;

import org.springframework.stereotype.Component;

/**
 * 「質問を受けるのをやめる」: what the asker has not answered goes to others.
 */
@Component
class NotBeAsked implements Intent {

	private final Colleagues colleagues;

	private final Volunteers volunteers;

	private final Questions questions;

	private final Consent consent;

	NotBeAsked(Colleagues colleagues, Volunteers volunteers, Questions questions, Consent consent) {
		this.colleagues = colleagues;
		this.volunteers = volunteers;
		this.questions = questions;
		this.consent = consent;
	}

	@Override
	public String name() {
		return "not-be-asked";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.colleagues.staff(ask, (person) -> {
			this.volunteers.leave(person.id());
			this.questions.passOnFrom(person.id());
			return this.consent.state(ask, "consent.revoked", person.id());
		});
	}

}
