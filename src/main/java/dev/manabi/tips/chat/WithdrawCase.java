package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.tips.Cases;

import org.springframework.stereotype.Component;

/**
 * 「取り下げる」: takes back what the presser handed in.
 */
@Component
class WithdrawCase implements Intent {

	private final CaseDesk desk;

	private final Cases cases;

	WithdrawCase(CaseDesk desk, Cases cases) {
		this.desk = desk;
		this.cases = cases;
	}

	@Override
	public String name() {
		return "withdraw-case";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.own(ask, (own) -> {
			this.cases.withdraw(own);
			return this.desk.words(ask, "cases.withdrawn");
		});
	}

}
