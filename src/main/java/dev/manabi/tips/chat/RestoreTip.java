package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.tips.Tip;
import dev.manabi.tips.Tip.State;
import dev.manabi.tips.Tips;

import org.springframework.stereotype.Component;

/**
 * 「再び表示する」: everybody sees the tip again, posted anew.
 */
@Component
class RestoreTip extends CoordinatorIntent {

	private final TipDesk desk;

	private final ReportedTips list;

	private final Tips tips;

	private final Texts texts;

	RestoreTip(TipDesk desk, ReportedTips list, Tips tips, Texts texts) {
		super("restore-tip", false);
		this.desk = desk;
		this.list = list;
		this.tips = tips;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.asRead(ask, State.HIDDEN, "tips.not-hidden", (tip) -> restore(ask, tip));
	}

	private Reply restore(Ask ask, Tip tip) {
		return this.tips.restore(tip, ask.asker().id())
				? this.list.list(ask, this.texts.get(ask.language(), "tips.restored")) : this.desk.overtaken(ask, tip);
	}

}
