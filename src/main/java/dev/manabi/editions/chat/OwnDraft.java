package dev.manabi.editions.chat;

import java.util.function.Function;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.editions.Draft;
import dev.manabi.editions.Editions;

import org.springframework.stereotype.Component;

/**
 * Finds the draft that a button is about, which is its sender's alone.
 */
@Component
class OwnDraft {

	private final Editions editions;

	private final Versions versions;

	private final Texts texts;

	OwnDraft(Editions editions, Versions versions, Texts texts) {
		this.editions = editions;
		this.versions = versions;
		this.texts = texts;
	}

	/** What is to be answered with the draft, or that there is none. */
	Reply of(Ask ask, Function<Draft, Reply> answer) {
		this.editions.refresh();
		return this.editions.draft(ask.slots().getOrDefault("draft", ""))
			.map((draft) -> draft.sentBy().equals(ask.asker().id()) ? answer.apply(draft)
					: new Reply.Words(this.texts.get(ask.language(), "dry-run.not-yours")))
			.orElseGet(() -> this.versions.show(this.texts.get(ask.language(), "dry-run.gone"), ask.language()));
	}

}
