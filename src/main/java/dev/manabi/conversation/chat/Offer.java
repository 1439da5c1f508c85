package dev.manabi.conversation.chat;

import java.util.List;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;

import org.springframework.beans.factory.ObjectProvider;

/**
 * A courtesy on a card of its own that lists what one may ask, made from the intents.
 */
abstract class Offer extends Courtesy {

	private final ObjectProvider<Intent> intents;

	private final Texts texts;

	Offer(String name, ObjectProvider<Intent> intents, Texts texts) {
		super(name);
		this.intents = intents;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		List<Item> items = this.intents.orderedStream()
			.filter((intent) -> intent.listed() && intent.audience().includes(ask.asker()))
			.map((intent) -> item(intent.name(), ask.language()))
			.toList();
		return new Reply.Card("conversation/" + name(), new OfferCard(items),
				this.texts.get(ask.language(), name() + ".summary"));
	}

	private Item item(String intent, Language language) {
		return new Item(intent, this.texts.get(language, "intent." + intent + ".label"),
				this.texts.get(language, "intent." + intent + ".about"));
	}

	record OfferCard(List<Item> offers) {

	}

	record Item(String intent, String label, String about) {

	}

}
