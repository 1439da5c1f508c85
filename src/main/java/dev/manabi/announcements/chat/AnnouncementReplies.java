package dev.manabi.announcements.chat;

import java.util.Optional;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Announcements;
import dev.manabi.announcements.Contents;
import dev.manabi.announcements.Inquiry;
import dev.manabi.announcements.Inquiries;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Recipient;
import dev.manabi.conversation.Remark;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.ThreadReplies;
import dev.manabi.conversation.Venue;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Outbox;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Takes what people say about an announcement, or about an answer to what they asked, for
 * a question; where it may be meant for the bot, whoever said it chooses. What a
 * coordinator says about a question is the answer.
 */
@Component
class AnnouncementReplies implements ThreadReplies {

	private final Outbox outbox;

	private final Announcements announcements;

	private final Inquiries questions;

	private final InquiryCards cards;

	private final AnnouncementWords words;

	AnnouncementReplies(Outbox outbox, Announcements announcements, Inquiries questions, InquiryCards cards,
			AnnouncementWords words) {
		this.outbox = outbox;
		this.announcements = announcements;
		this.questions = questions;
		this.cards = cards;
		this.words = words;
	}

	@Override
	public Optional<Reply> answer(Ask ask, Remark remark) {
		@Nullable Venue venue = ask.venue();
		Recipient where = (venue != null) ? new Recipient.Channel(venue.channel())
				: new Recipient.Somebody(ask.asker().id());
		return this.outbox.findByActivity(where, remark.message())
			.map(Delivery::message)
			.flatMap((about) -> switch (about.topic()) {
				case Announcement.TOPIC -> ask(ask, about.subject(), remark);
				case Inquiry.ANSWERS ->
					this.questions.find(about.subject()).flatMap((before) -> ask(ask, before.announcement(), remark));
				case Inquiry.TOPIC -> this.questions.find(about.subject())
					.filter((_) -> ask.asker().coordinator())
					.map((question) -> this.cards.propose(question, remark.text(), ask.language()));
				default -> Optional.empty();
			});
	}

	private Optional<Reply> ask(Ask ask, String id, Remark remark) {
		if (ask.asker().person().isEmpty()) {
			return Optional.of(new Reply.Words(this.words.get(ask.language(), "gone")));
		}
		return this.announcements.find(id).map((about) -> take(ask, about, remark));
	}

	private Reply take(Ask ask, Announcement about, Remark remark) {
		String question = Contents.clean(remark.text());
		if (!Inquiry.fits(question)) {
			return new Reply.Words(this.words.get(ask.language(), "ask.long"));
		}
		return remark.ask().map((other) -> this.cards.choose(about, question, other, ask)).orElseGet(() -> {
			this.questions.ask(about, ask.asker().id(), question);
			return new Reply.Words(this.words.get(ask.language(), ask.shared() ? "ask.taken-here" : "ask.taken"));
		});
	}

}
