package dev.manabi.announcements.chat;

import dev.manabi.announcements.Question;
import dev.manabi.announcements.Questions;
import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Topic;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * Tells whoever asked what was answered.
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
		return Question.ANSWERS;
	}

	@Override
	public Bilingual title() {
		return new Bilingual("お知らせへの質問の回答", "Answers about announcements");
	}

	@Override
	public Content content(Delivery delivery, Language language) {
		return this.questions.find(delivery.message().subject())
			.<Content>map((question) -> new Content.Say(this.cards.answered(question, language)))
			.orElseGet(Content.NotNeeded::new);
	}

}
