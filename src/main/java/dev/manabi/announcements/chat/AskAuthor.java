package dev.manabi.announcements.chat;

import dev.manabi.announcements.Contents;
import dev.manabi.announcements.Inquiry;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * 「担当者に質問する」: asks for the question, and has whoever sent the announcement hear it.
 */
@Component
class AskAuthor implements Intent {

	static final String NAME = "ask-announcement";

	/** The slot that says whose words they are, where others see the button too. */
	static final String BY = "by";

	private final Readers readers;

	private final InquiryCards cards;

	private final AnnouncementWords words;

	AskAuthor(Readers readers, InquiryCards cards, AnnouncementWords words) {
		this.readers = readers;
		this.cards = cards;
		this.words = words;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		if (!ask.asker().id().value().equals(ask.slots().getOrDefault(BY, ask.asker().id().value()))) {
			return new Reply.Words(this.words.get(ask.language(), "ask.not-yours"));
		}
		return this.readers.on(ask, (announcement) -> {
			String written = ask.slots().getOrDefault(WORDS, "");
			if (Inquiry.fits(Contents.clean(written))) {
				this.readers.letGo(ask, announcement);
			}
			else if (!ask.shared()) {
				this.readers.hold(ask, announcement);
			}
			return ask.slots().containsKey(WORDS)
					? this.cards.ask(announcement, written, ask.asker().id(), ask.language())
					: this.cards.form(announcement, "", "", ask.language());
		});
	}

}
