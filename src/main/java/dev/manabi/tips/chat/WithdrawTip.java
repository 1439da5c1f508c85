package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.tips.Tips;

import org.springframework.stereotype.Component;

/**
 * 「取り下げる」: takes back what the presser shared, from the channels, too.
 */
@Component
class WithdrawTip implements Intent {

	private final TipDesk desk;

	private final Tips tips;

	WithdrawTip(TipDesk desk, Tips tips) {
		this.desk = desk;
		this.tips = tips;
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
			this.tips.withdraw(tip);
			return this.desk.words(ask, "tips.withdrawn");
		});
	}

}
