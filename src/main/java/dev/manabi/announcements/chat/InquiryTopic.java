package dev.manabi.announcements.chat;

import java.util.Optional;

import dev.manabi.announcements.Inquiry;
import dev.manabi.announcements.Inquiries;
import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Topic;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.Roster;

import org.springframework.stereotype.Component;

/**
 * Tells a coordinator what somebody asked. Where that one can’t be reached, all others
 * are told.
 */
@Component
class InquiryTopic implements Topic {

	private final Roster roster;

	private final Inquiries questions;

	private final InquiryCards cards;

	InquiryTopic(Roster roster, Inquiries questions, InquiryCards cards) {
		this.roster = roster;
		this.questions = questions;
		this.cards = cards;
	}

	@Override
	public String name() {
		return Inquiry.TOPIC;
	}

	@Override
	public Bilingual title() {
		return new Bilingual("お知らせへの質問", "Questions about announcements");
	}

	@Override
	public Content content(Delivery delivery, Language language) {
		Optional<Inquiry> question = this.questions.find(delivery.message().subject());
		if (question.isEmpty()) {
			return new Content.TakenBack();
		}
		return this.roster.find(delivery.message().person())
			.filter(Person::coordinator)
			.<Content>map((_) -> new Content.Say(this.cards.card(question.get(), "", "", language)))
			.orElseGet(Content.NotNeeded::new);
	}

	@Override
	public void settled(Delivery delivery) {
		if (delivery.state() != Delivery.State.SENT) {
			this.questions.find(delivery.message().subject())
				.filter((question) -> question.answer().isEmpty())
				.ifPresent((question) -> this.questions.tellOthers(question, delivery.message().person()));
		}
	}

}
