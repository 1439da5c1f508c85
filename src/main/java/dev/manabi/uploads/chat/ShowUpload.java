package dev.manabi.uploads.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * How it stands with a table that was sent: also what the cards ask that refresh
 * themselves.
 */
@Component
class ShowUpload extends CoordinatorIntent {

	static final String NAME = "upload";

	private final OwnUpload own;

	private final UploadCards cards;

	ShowUpload(OwnUpload own, UploadCards cards) {
		super(NAME, false);
		this.own = own;
		this.cards = cards;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.own.of(ask, (upload) -> this.cards.show(upload, ask, ""));
	}

}
