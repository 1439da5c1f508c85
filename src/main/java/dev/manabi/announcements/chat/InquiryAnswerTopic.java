package dev.manabi.announcements.chat;

import dev.manabi.announcements.Inquiry;
import dev.manabi.announcements.Inquiries;
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
class InquiryAnswerTopic implements Topic {

	private final Inquiries questions;

	private final InquiryCards cards;

	InquiryAnswerTopic(Inquiries questions, InquiryCards cards) {
		this.questions = questions;
		this.cards = cards;
	}

	@Override
	public String name() {
		return Inquiry.ANSWERS;
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
