package dev.manabi.tips.chat;

import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Topic;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.tips.Tips;

import org.springframework.stereotype.Component;

/**
 * A tip in a study channel: as it is now, or taken back.
 */
@Component
class TipTopic implements Topic {

	private final Tips tips;

	private final TipCards cards;

	TipTopic(Tips tips, TipCards cards) {
		this.tips = tips;
		this.cards = cards;
	}

	@Override
	public String name() {
		return Tips.TOPIC;
	}

	@Override
	public Bilingual title() {
		return new Bilingual("学びのコツ", "Learning tips");
	}

	@Override
	public Content content(Delivery delivery, Language language) {
		return this.tips.posted(delivery.message().subject())
			.<Content>map((tip) -> new Content.Say(this.cards.posted(tip, language)))
			.orElseGet(Content.TakenBack::new);
	}

}
