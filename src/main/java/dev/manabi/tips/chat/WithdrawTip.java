package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.tips.Tip;
import dev.manabi.tips.Tips;

import org.springframework.stereotype.Component;

/**
 * 「取り下げる」: takes back what the presser shared, from the channels, too, once that is
 * confirmed.
 */
@Component
class WithdrawTip implements Intent {

	private final TipDesk desk;

	private final Tips tips;

	private final Texts texts;

	WithdrawTip(TipDesk desk, Tips tips, Texts texts) {
		this.desk = desk;
		this.tips = tips;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "withdraw-tip";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.own(ask, (tip) -> {
			boolean sure = "yes".equals(ask.slots().get("sure"));
			if (!sure || !revision(tip).equals(ask.slots().get("revision"))) {
				return asks(ask, tip, sure ? "tips.withdraw.changed" : "tips.withdraw.sure");
			}
			this.tips.withdraw(tip);
			return this.desk.words(ask, "tips.withdrawn");
		});
	}

	/** Whoever was asked about other words than it has now is asked again. */
	private Reply asks(Ask ask, Tip tip, String key) {
		Link yes = new Link(this.texts.get(ask.language(), "tips.withdraw"), name(),
				Map.of("tip", tip.id(), "revision", revision(tip), "sure", "yes"));
		Link no = new Link(this.texts.get(ask.language(), "tips.withdraw.no"), "tip", Map.of("tip", tip.id()));
		return this.desk.words(ask, this.texts.get(ask.language(), key, Fields.brief(tip.content().words())),
				List.of(yes, no));
	}

	private static String revision(Tip tip) {
		return String.valueOf(tip.revision());
	}

}
