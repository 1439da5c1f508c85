package dev.manabi.announcements.chat;

import dev.manabi.announcements.Inquiry;
import dev.manabi.announcements.Inquiries;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * Answers what somebody asked, in their own chat.
 */
@Component
class AnswerInquiry extends CoordinatorIntent {

	private final Inquiries questions;

	private final InquiryCards cards;

	private final AnnouncementWords words;

	AnswerInquiry(Inquiries questions, InquiryCards cards, AnnouncementWords words) {
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

	private Reply answer(Ask ask, Inquiry question) {
		return this.cards.answer(question, ask.slots().getOrDefault("answer", ""), ask.asker().id(), ask.language());
	}

}
