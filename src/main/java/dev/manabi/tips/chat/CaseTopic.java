package dev.manabi.tips.chat;

import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Topic;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.tips.Cases;

import org.springframework.stereotype.Component;

/**
 * A confirmed case in a study channel, or taken back.
 */
@Component
class CaseTopic implements Topic {

	private final Cases cases;

	private final CaseCards cards;

	CaseTopic(Cases cases, CaseCards cards) {
		this.cases = cases;
		this.cards = cards;
	}

	@Override
	public String name() {
		return Cases.TOPIC;
	}

	@Override
	public Bilingual title() {
		return new Bilingual("業務改善事例", "Improvement cases");
	}

	@Override
	public Content content(Delivery delivery, Language language) {
		return this.cases.posted(delivery.message().subject())
			.<Content>map((shown) -> new Content.Say(this.cards.posted(shown, language)))
			.orElseGet(Content.TakenBack::new);
	}

}
