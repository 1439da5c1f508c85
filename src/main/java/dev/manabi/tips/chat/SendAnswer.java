package dev.manabi.tips.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.tips.Question.Request;
import dev.manabi.tips.Questions;
import dev.manabi.tips.Wording;

import org.springframework.stereotype.Component;

/**
 * 「回答する」 beneath a question that the presser was asked.
 */
@Component
class SendAnswer implements Intent {

	private final Questions questions;

	private final QuestionCards cards;

	private final TipDesk desk;

	private final Texts texts;

	SendAnswer(Questions questions, QuestionCards cards, TipDesk desk, Texts texts) {
		this.questions = questions;
		this.cards = cards;
		this.desk = desk;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "send-answer";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.questions.request(ask.slots().getOrDefault("request", ""))
			.filter((request) -> request.colleague().equals(ask.asker().id()))
			.map((request) -> fault(ask, request)
				.map((fault) -> this.cards.question(request, Fields.again(ask, "words"), fault, ask.language()))
				.orElseGet(() -> send(ask, request)))
			.orElseGet(() -> this.desk.words(ask, "question.unknown"));
	}

	private Reply send(Ask ask, Request request) {
		boolean sent = !request.isAnswered() && this.questions.answer(request, Fields.of(ask, "words"));
		return this.desk.words(ask, sent ? "question.sent" : "question.answered");
	}

	private Optional<String> fault(Ask ask, Request request) {
		int length = Fields.of(ask, "words").length();
		if (length == 0 && !request.isAnswered()) {
			return Optional.of(this.texts.get(ask.language(), "question.refused.empty"));
		}
		return (length > Wording.LONGEST) ? Optional.of(this.texts.get(ask.language(), "tips.refused.too-long",
				"%,d".formatted(Wording.LONGEST), "%,d".formatted(length))) : Optional.empty();
	}

}
