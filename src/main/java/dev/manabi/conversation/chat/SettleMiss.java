package dev.manabi.conversation.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Misses;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * 「片づける」: takes a question off the list, which is shown anew.
 */
@Component
class SettleMiss extends CoordinatorIntent {

	private final Misses misses;

	private final MissedQuestions questions;

	SettleMiss(Misses misses, MissedQuestions questions) {
		super("settle-miss", false);
		this.misses = misses;
		this.questions = questions;
	}

	@Override
	public Reply answer(Ask ask) {
		this.misses.settle(ask.slots().getOrDefault("miss", ""), ask.asker().id());
		return this.questions.answer(ask);
	}

}
