package dev.manabi.editions.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.editions.Editions;

import org.springframework.stereotype.Component;

/**
 * 「人数を表示する」 beneath a draft whose people were still being counted: shows it again, on the
 * day that is chosen by now.
 */
@Component
class ShowDryRun extends CoordinatorIntent {

	private final Editions editions;

	private final OwnDraft drafts;

	private final DryRuns dryRuns;

	ShowDryRun(Editions editions, OwnDraft drafts, DryRuns dryRuns) {
		super("dry-run", false);
		this.editions = editions;
		this.drafts = drafts;
		this.dryRuns = dryRuns;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.drafts.of(ask, (draft) -> this.dryRuns.show(draft, this.editions.current(),
				Days.read(ask.slots().getOrDefault("from", "")), "", ask.language()));
	}

}
