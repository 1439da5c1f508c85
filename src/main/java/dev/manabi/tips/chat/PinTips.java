package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.tips.Tips;

/**
 * Puts a tip before all others, or no longer.
 */
abstract class PinTips extends CoordinatorIntent {

	private final boolean pinned;

	private final TipDesk desk;

	private final Tips tips;

	PinTips(String name, boolean pinned, TipDesk desk, Tips tips) {
		super(name, false);
		this.pinned = pinned;
		this.desk = desk;
		this.tips = tips;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.ofOthers(ask, (tip) -> {
			if (!tip.isShown()) {
				return this.desk.gone(ask);
			}
			this.tips.pin(tip, this.pinned, ask.asker().id());
			return this.desk.now(ask, tip, this.pinned ? "tips.pinned.now" : "tips.unpinned.now");
		});
	}

}
