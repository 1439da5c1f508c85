package dev.manabi.editions.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.editions.Draft;
import dev.manabi.editions.Editions;

import org.springframework.stereotype.Component;

/**
 * 「やめる」 beneath a draft: forgets it.
 */
@Component
class DropDraft extends CoordinatorIntent {

	private final Editions editions;

	private final Versions versions;

	private final Texts texts;

	DropDraft(Editions editions, Versions versions, Texts texts) {
		super("drop-draft", false);
		this.editions = editions;
		this.versions = versions;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.editions.draft(ask.slots().getOrDefault("draft", ""))
			.map((draft) -> drop(draft, ask))
			.orElseGet(() -> this.versions.show(this.texts.get(ask.language(), "dry-run.gone"), ask.language()));
	}

	private Reply drop(Draft draft, Ask ask) {
		if (!draft.sentBy().equals(ask.asker().id())) {
			return new Reply.Words(this.texts.get(ask.language(), "dry-run.not-yours"));
		}
		this.editions.drop(draft);
		return this.versions.show(this.texts.get(ask.language(), "dry-run.dropped"), ask.language());
	}

}
