package dev.manabi.tips.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Remark;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.ThreadReplies;
import dev.manabi.delivery.Outbox;
import dev.manabi.tips.Question.Request;
import dev.manabi.tips.Questions;
import dev.manabi.tips.Wording;

import org.springframework.stereotype.Component;

/**
 * What is said quoting a question stands in the field of the answer, to be sent by its
 * button: it may not have been meant for the asker.
 */
@Component
class QuestionReplies implements ThreadReplies {

	private final Outbox outbox;

	private final Questions questions;

	private final QuestionCards cards;

	private final Texts texts;

	QuestionReplies(Outbox outbox, Questions questions, QuestionCards cards, Texts texts) {
		this.outbox = outbox;
		this.questions = questions;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public Optional<Reply> answer(Ask ask, Remark remark) {
		return ask.shared() ? Optional.empty()
				: this.outbox.of(ask.asker().id(), Questions.ASKED)
					.stream()
					.filter((delivery) -> delivery.activity().equals(remark.message()))
					.findFirst()
					.flatMap((delivery) -> this.questions.request(delivery.message().subject()))
					.filter((request) -> !request.isAnswered())
					.map((request) -> asks(ask, request, remark.text()));
	}

	private Reply asks(Ask ask, Request request, String text) {
		String words = Wording.kept(text);
		return this.cards.question(request, Wording.cut(words, Wording.LONGEST), told(ask, words.length()),
				ask.language());
	}

	/** What does not fit into the field is not lost without a word. */
	private String told(Ask ask, int length) {
		return (length > Wording.LONGEST) ? this.texts.get(ask.language(), "question.cut",
				"%,d".formatted(Wording.LONGEST), "%,d".formatted(length))
				: this.texts.get(ask.language(), "question.confirm");
	}

}
