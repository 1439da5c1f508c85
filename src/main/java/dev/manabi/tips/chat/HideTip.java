package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.tips.Tip;
import dev.manabi.tips.TipReports;
import dev.manabi.tips.Tips;

import org.springframework.stereotype.Component;

/**
 * 「非表示にする」: nobody sees the tip any more, in channels neither.
 */
@Component
class HideTip extends CoordinatorIntent {

	private final TipDesk desk;

	private final ReportedTips list;

	private final Tips tips;

	private final TipReports reports;

	private final Texts texts;

	HideTip(TipDesk desk, ReportedTips list, Tips tips, TipReports reports, Texts texts) {
		super("hide-tip", false);
		this.desk = desk;
		this.list = list;
		this.tips = tips;
		this.reports = reports;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.named(ask, (tip) -> hide(ask, tip));
	}

	private Reply hide(Ask ask, Tip tip) {
		boolean hidden = this.tips.hide(tip, ask.asker().id(), "");
		this.reports.settle(tip, ask.asker().id());
		return this.list.list(ask, this.texts.get(ask.language(), hidden ? "tips.hidden.now" : "tips.gone"));
	}

}
