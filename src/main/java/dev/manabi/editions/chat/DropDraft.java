package dev.manabi.editions.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.editions.Editions;

import org.springframework.stereotype.Component;

/**
 * 「やめる」 beneath a draft: forgets it.
 */
@Component
class DropDraft extends CoordinatorIntent {

	private final Editions editions;

	private final OwnDraft drafts;

	private final Versions versions;

	private final Texts texts;

	DropDraft(Editions editions, OwnDraft drafts, Versions versions, Texts texts) {
		super("drop-draft", false);
		this.editions = editions;
		this.drafts = drafts;
		this.versions = versions;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.drafts.of(ask, (draft) -> {
			this.editions.drop(draft);
			return this.versions.show(this.texts.get(ask.language(), "dry-run.dropped"), ask.language());
		});
	}

}
