package dev.manabi.announcements.chat;

import dev.manabi.announcements.Inquiries;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * Shows what somebody asked about an announcement, with a field for the answer.
 */
@Component
class ShowInquiry extends CoordinatorIntent {

	private final Inquiries questions;

	private final InquiryCards cards;

	private final AnnouncementWords words;

	ShowInquiry(Inquiries questions, InquiryCards cards, AnnouncementWords words) {
		super("announcement-question", false);
		this.questions = questions;
		this.cards = cards;
		this.words = words;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.questions.find(ask.slots().getOrDefault("question", ""))
			.map((question) -> this.cards.card(question, "", "", ask.language()))
			.orElseGet(() -> new Reply.Words(this.words.get(ask.language(), "question.unknown")));
	}

}
