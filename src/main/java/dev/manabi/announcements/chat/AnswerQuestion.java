package dev.manabi.announcements.chat;

import dev.manabi.announcements.Question;
import dev.manabi.announcements.Questions;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * Answers what somebody asked, in their own chat.
 */
@Component
class AnswerQuestion extends CoordinatorIntent {

	private final Questions questions;

	private final QuestionCards cards;

	private final Words words;

	AnswerQuestion(Questions questions, QuestionCards cards, Words words) {
		super("answer-announcement", false);
		this.questions = questions;
		this.cards = cards;
		this.words = words;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.questions.find(ask.slots().getOrDefault("question", ""))
			.map((question) -> answer(ask, question))
			.orElseGet(() -> new Reply.Words(this.words.get(ask.language(), "question.unknown")));
	}

	private Reply answer(Ask ask, Question question) {
		return this.cards.answer(question, ask.slots().getOrDefault("answer", ""), ask.asker().id(), ask.language());
	}

}
