package dev.manabi.tips.chat;

import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Topic;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.tips.Questions;

import org.springframework.stereotype.Component;

/**
 * An answer that comes back to whoever asked.
 */
@Component
class AnswerTopic implements Topic {

	private final Questions questions;

	private final QuestionCards cards;

	AnswerTopic(Questions questions, QuestionCards cards) {
		this.questions = questions;
		this.cards = cards;
	}

	@Override
	public String name() {
		return Questions.ANSWERED;
	}

	@Override
	public Bilingual title() {
		return new Bilingual("質問への回答", "Answers of colleagues");
	}

	/** What is not there any more was erased. */
	@Override
	public Content content(Delivery delivery, Language language) {
		return this.questions.request(delivery.message().subject())
			.<Content>map((request) -> request.isAnswered() ? new Content.Say(this.cards.answer(request, language))
					: new Content.NotNeeded())
			.orElseGet(Content.TakenBack::new);
	}

}
