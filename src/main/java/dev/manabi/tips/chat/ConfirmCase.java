package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.tips.Cases;
import dev.manabi.tips.ImprovementCase;

import org.springframework.stereotype.Component;

/**
 * 「確認する」: the case is shown to everybody, and counts.
 */
@Component
class ConfirmCase extends CoordinatorIntent {

	private final CaseDesk desk;

	private final Cases cases;

	ConfirmCase(CaseDesk desk, Cases cases) {
		super("confirm-case", false);
		this.desk = desk;
		this.cases = cases;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.waiting(ask, (waiting) -> confirm(ask, waiting));
	}

	private Reply confirm(Ask ask, ImprovementCase waiting) {
		return this.cases.confirm(waiting, ask.asker().id()) ? this.desk.words(ask, "cases.confirmed")
				: this.desk.overtaken(ask);
	}

}
