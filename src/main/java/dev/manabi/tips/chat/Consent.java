package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Theme;
import dev.manabi.roster.PersonId;
import dev.manabi.tips.Volunteers;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「質問を受ける設定」: whether colleagues may ask the asker, what that means, and the way to
 * change it.
 */
@Component
@Order(59)
class Consent implements Intent {

	private final Colleagues colleagues;

	private final Volunteers volunteers;

	private final TipDesk desk;

	private final Texts texts;

	Consent(Colleagues colleagues, Volunteers volunteers, TipDesk desk, Texts texts) {
		this.colleagues = colleagues;
		this.volunteers = volunteers;
		this.desk = desk;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "colleague-consent";
	}

	@Override
	public Theme theme() {
		return Theme.SETTINGS;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.colleagues.staff(ask, (person) -> state(ask,
				this.volunteers.includes(person.id()) ? "consent.given" : "consent.none", person.id()));
	}

	/** How it stands, and the way to the contrary. */
	Reply state(Ask ask, String key, PersonId person) {
		boolean given = this.volunteers.includes(person);
		String intent = given ? "not-be-asked" : "be-asked";
		return this.desk.words(ask, this.texts.get(ask.language(), key), List
			.of(new Link(this.texts.get(ask.language(), given ? "consent.revoke" : "consent.give"), intent, Map.of())));
	}

}
