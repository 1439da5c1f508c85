package dev.manabi.tips.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.tips.Cases;
import dev.manabi.tips.ImprovementCase;
import dev.manabi.tips.TipReports;

import org.springframework.stereotype.Component;

/**
 * 「差し戻す」: the case goes back to its author with a word of why.
 */
@Component
class ReturnCase extends CoordinatorIntent {

	private final CaseDesk desk;

	private final CaseCards cards;

	private final Cases cases;

	private final Texts texts;

	ReturnCase(CaseDesk desk, CaseCards cards, Cases cases, Texts texts) {
		super("return-case", false);
		this.desk = desk;
		this.cards = cards;
		this.cases = cases;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.waiting(ask, (waiting) -> fault(ask).map((fault) -> this.cards.show(ask, waiting, "", fault))
			.orElseGet(() -> giveBack(ask, waiting)));
	}

	private Reply giveBack(Ask ask, ImprovementCase waiting) {
		return this.cases.giveBack(waiting, ask.asker().id(), Fields.of(ask, "why"))
				? this.desk.words(ask, "cases.returned") : this.desk.overtaken(ask);
	}

	private Optional<String> fault(Ask ask) {
		int length = Fields.of(ask, "why").length();
		if (length == 0) {
			return Optional.of(this.texts.get(ask.language(), "cases.refused.why"));
		}
		return (length > TipReports.LONGEST) ? Optional.of(this.texts.get(ask.language(), "tips.refused.too-long",
				"%,d".formatted(TipReports.LONGEST), "%,d".formatted(length))) : Optional.empty();
	}

}
