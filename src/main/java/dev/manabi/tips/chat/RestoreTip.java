package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.tips.Tip;
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
		return this.desk.ofOthers(ask, (tip) -> restore(ask, tip));
	}

	private Reply restore(Ask ask, Tip tip) {
		boolean restored = this.tips.restore(tip, ask.asker().id());
		return this.list.list(ask, this.texts.get(ask.language(), restored ? "tips.restored" : "tips.not-hidden"));
	}

}
