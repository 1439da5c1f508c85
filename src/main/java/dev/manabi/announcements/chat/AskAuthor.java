package dev.manabi.announcements.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * 「担当者に質問する」: asks for the question, and has whoever sent the announcement hear it.
 */
@Component
class AskAuthor implements Intent {

	private final Readers readers;

	private final InquiryCards cards;

	AskAuthor(Readers readers, InquiryCards cards) {
		this.readers = readers;
		this.cards = cards;
	}

	@Override
	public String name() {
		return "ask-announcement";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.readers.on(ask, (announcement) -> {
			@Nullable String written = ask.slots().get("words");
			return (written == null) ? this.cards.form(announcement, "", "", ask.language())
					: this.cards.ask(announcement, written, ask.asker().id(), ask.language());
		});
	}

}
