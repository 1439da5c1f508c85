package dev.manabi.training.chat;

import java.util.function.Function;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.training.Completion;

import org.springframework.stereotype.Component;

/**
 * 「取り消す」: takes back what the presser reported. The record stays, as taken back.
 */
@Component
class UndoCompletion implements Intent {

	private final Askers askers;

	private final OwnRecords records;

	private final CompletionCards cards;

	private final Texts texts;

	UndoCompletion(Askers askers, OwnRecords records, CompletionCards cards, Texts texts) {
		this.askers = askers;
		this.records = records;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "undo-completion";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return undo(ask, (record) -> this.cards.undone(record, ask.language()));
	}

	/** Takes it back and answers with {@code undone}, or says why it can't be. */
	Reply undo(Ask ask, Function<Completion, Reply> undone) {
		return this.askers.answer(ask,
				(person, _) -> this.records.find(ask.slots().getOrDefault("completion", ""), person)
					.map((record) -> (record.withdrawal().isPresent() || this.records.undo(record, person))
							? undone.apply(record) : words(ask, "record.not-undone"))
					.orElseGet(() -> words(ask, "record.unknown")));
	}

	private Reply words(Ask ask, String key) {
		return new Reply.Words(this.texts.get(ask.language(), key));
	}

}
