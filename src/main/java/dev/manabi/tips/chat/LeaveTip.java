package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.tips.Tip;
import dev.manabi.tips.Tip.State;
import dev.manabi.tips.TipReports;

import org.springframework.stereotype.Component;

/**
 * 「このままにする」: what was told of the tip is looked at, and it stays.
 */
@Component
class LeaveTip extends CoordinatorIntent {

	private final TipDesk desk;

	private final ReportedTips list;

	private final Readings readings;

	private final TipReports reports;

	private final Texts texts;

	LeaveTip(TipDesk desk, ReportedTips list, Readings readings, TipReports reports, Texts texts) {
		super("leave-tip", false);
		this.desk = desk;
		this.list = list;
		this.readings = readings;
		this.reports = reports;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.asRead(ask, State.SHOWN, "tips.hidden.before", (tip) -> leave(ask, tip));
	}

	private Reply leave(Ask ask, Tip tip) {
		this.readings.settle(ask, tip);
		return this.list.list(ask, this.texts.get(ask.language(),
				this.reports.last(tip).isPresent() ? "tips.reports.since" : "tips.left-as-is"));
	}

}
