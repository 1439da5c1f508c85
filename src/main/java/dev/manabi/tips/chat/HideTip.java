package dev.manabi.tips.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.tips.Tip;
import dev.manabi.tips.Tip.Decision;
import dev.manabi.tips.Tip.State;
import dev.manabi.tips.Tips;

import org.springframework.stereotype.Component;

/**
 * 「非表示にする」 beneath the form: nobody but its author sees the tip any more, in channels
 * neither.
 */
@Component
class HideTip extends CoordinatorIntent {

	private final TipDesk desk;

	private final ReportedTips list;

	private final Tips tips;

	private final Readings readings;

	private final HidingForms forms;

	private final Texts texts;

	HideTip(TipDesk desk, ReportedTips list, Tips tips, Readings readings, HidingForms forms, Texts texts) {
		super("hide-tip", false);
		this.desk = desk;
		this.list = list;
		this.tips = tips;
		this.readings = readings;
		this.forms = forms;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.asRead(ask, State.SHOWN, "tips.hidden.before",
				(tip) -> fault(ask).map((fault) -> this.forms.form(ask, tip, fault)).orElseGet(() -> hide(ask, tip)));
	}

	private Optional<String> fault(Ask ask) {
		int length = Fields.of(ask, "why").length();
		return (length > Decision.LONGEST) ? Optional.of(this.texts.get(ask.language(), "tips.refused.too-long",
				"%,d".formatted(Decision.LONGEST), "%,d".formatted(length))) : Optional.empty();
	}

	private Reply hide(Ask ask, Tip tip) {
		if (!this.tips.hide(tip, ask.asker().id(), Fields.of(ask, "why"))) {
			return this.desk.overtaken(ask, tip);
		}
		this.readings.settle(ask, tip);
		return this.list.list(ask, this.texts.get(ask.language(), "tips.hidden.now"));
	}

}
