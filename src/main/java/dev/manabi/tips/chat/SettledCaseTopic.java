package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Topic;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.tips.Cases;
import dev.manabi.tips.ImprovementCase;
import dev.manabi.tips.ImprovementCase.Settlement;
import dev.manabi.tips.ImprovementCase.State;

import org.springframework.stereotype.Component;

/**
 * Tells the author what a coordinator said of their case.
 */
@Component
class SettledCaseTopic implements Topic {

	private final Cases cases;

	private final CaseCards cards;

	private final Texts texts;

	SettledCaseTopic(Cases cases, CaseCards cards, Texts texts) {
		this.cases = cases;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public String name() {
		return Cases.SETTLED;
	}

	@Override
	public Bilingual title() {
		return new Bilingual("業務改善事例の確認結果", "What became of improvement cases");
	}

	@Override
	public Content content(Delivery delivery, Language language) {
		return this.cases.find(delivery.message().subject())
			.filter((settled) -> settled.state() == State.CONFIRMED || settled.state() == State.RETURNED)
			.filter((settled) -> settled.author().equals(delivery.message().person()))
			.<Content>map((settled) -> new Content.Say(told(settled, language)))
			.orElseGet(Content.NotNeeded::new);
	}

	private Reply told(ImprovementCase settled, Language language) {
		boolean confirmed = settled.state() == State.CONFIRMED;
		String why = settled.settlement().map(Settlement::why).orElse("");
		String text = confirmed ? this.texts.get(language, "cases.told.confirmed")
				: this.texts.get(language, "cases.told.returned", Fields.brief(why));
		return new Reply.Card("tips/words", new TipDesk.WordsCard(text,
				List.of(this.cards.link("case", "cases.open", Map.of("case", settled.id()), language))), text);
	}

}
