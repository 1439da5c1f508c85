package dev.manabi.tips.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Topic;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.tips.Decisions;
import dev.manabi.tips.Tip;

import org.springframework.stereotype.Component;

/**
 * Tells authors that their tip was hidden, why, and what they can do; and that it is
 * shown again.
 */
@Component
class DecidedTipTopic implements Topic {

	private final Decisions decisions;

	private final Colleagues colleagues;

	private final Texts texts;

	DecidedTipTopic(Decisions decisions, Colleagues colleagues, Texts texts) {
		this.decisions = decisions;
		this.colleagues = colleagues;
		this.texts = texts;
	}

	@Override
	public String name() {
		return Decisions.TOPIC;
	}

	@Override
	public Bilingual title() {
		return new Bilingual("学びのコツについての研修担当からの連絡", "Word from the coordinators on learning tips");
	}

	/** Whose tip was hidden is for nobody else to see. */
	@Override
	public boolean discreet() {
		return true;
	}

	@Override
	public Content content(Delivery delivery, Language language) {
		return this.decisions.decided(delivery.message().subject())
			.filter((tip) -> tip.author().equals(delivery.message().person()))
			.<Content>map((tip) -> new Content.Say(told(tip, language)))
			.orElseGet(Content.NotNeeded::new);
	}

	private Reply told(Tip tip, Language language) {
		String words = Fields.brief(tip.content().words());
		List<Link> links = new ArrayList<>(List.of(link("tip", "tips.open", tip, language)));
		if (tip.isShown()) {
			return words(this.texts.get(language, "tips.told.restored", words), links);
		}
		links.add(link("edit-tip", "tips.edit", tip, language));
		links.add(link("withdraw-tip", "tips.withdraw", tip, language));
		String why = tip.decision().why();
		return words(
				this.texts.get(language, "tips.told.hidden", words)
						+ (why.isEmpty() ? "" : "\n\n" + this.texts.get(language, "tips.told.why", Fields.whole(why)))
						+ "\n\n" + this.texts.get(language, "tips.told.what-now", this.colleagues.contact(language)),
				links);
	}

	private static Reply words(String text, List<Link> links) {
		return new Reply.Card("tips/words", new TipDesk.WordsCard(text, links), text);
	}

	private Link link(String intent, String key, Tip tip, Language language) {
		return new Link(this.texts.get(language, key), intent, Map.of("tip", tip.id()));
	}

}
