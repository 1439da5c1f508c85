package dev.manabi.training.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.training.Completion;
import dev.manabi.training.Evidence;
import dev.manabi.training.TrainingRecords;

import org.springframework.stereotype.Component;

/**
 * 「確認する」「確認できない」: decides on what another took.
 */
@Component
class DecideCompletion implements Intent {

	private final Confirmers confirmers;

	private final TrainingRecords records;

	private final ConfirmationCards cards;

	private final Texts texts;

	DecideCompletion(Confirmers confirmers, TrainingRecords records, ConfirmationCards cards, Texts texts) {
		this.confirmers = confirmers;
		this.records = records;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "decide-completion";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.records.find(ask.slots().getOrDefault("completion", ""))
			.flatMap((record) -> this.confirmers.capacity(ask.asker(), record).map((as) -> decide(ask, record, as)))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "confirmation.not-yours")));
	}

	private Reply decide(Ask ask, Completion record, Evidence as) {
		String verdict = ask.slots().getOrDefault("verdict", "");
		if (!verdict.equals("yes") && !verdict.equals("no")) {
			return this.cards.ask(record, ask.language());
		}
		boolean confirmed = verdict.equals("yes");
		if (this.records.decide(record, confirmed, ask.asker().id(), as, "")) {
			return this.cards.decided(record, confirmed, ask.language());
		}
		return already(ask, record);
	}

	/** Somebody was faster, or the person took it back. */
	private Reply already(Ask ask, Completion record) {
		Completion now = this.records.find(record.id()).orElse(record);
		Optional<Boolean> confirmed = now.withdrawal().isPresent() ? Optional.empty()
				: now.decision().map(Completion.Correction::confirmed);
		return confirmed.map((it) -> this.cards.decided(now, it, ask.language()))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "confirmation.gone")));
	}

}
