package dev.manabi.conversation.chat;

import java.util.List;
import java.util.stream.IntStream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;

import org.springframework.beans.factory.ObjectProvider;

/**
 * A courtesy on a card of its own that offers what is asked most, and the help for the
 * rest.
 */
abstract class Offer extends Courtesy {

	/** By name, the first asked most. */
	private static final List<String> MOST_ASKED = List.of("my-plan", "my-role", "skill-map", "mandatory");

	/** Clients leave out what is more in one set. */
	private static final int ROW = 5;

	private final ObjectProvider<Intent> intents;

	private final Texts texts;

	Offer(String name, ObjectProvider<Intent> intents, Texts texts) {
		super(name);
		this.intents = intents;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		List<Intent> listed = this.intents.orderedStream()
			.filter((intent) -> intent.listed() && intent.audience().includes(ask.asker()))
			.toList();
		List<Intent> first = MOST_ASKED.stream()
			.flatMap((name) -> listed.stream().filter((intent) -> intent.name().equals(name)))
			.toList();
		List<Intent> others = listed.stream().filter((intent) -> !first.contains(intent)).toList();
		return new Reply.Card("conversation/" + name(), card(offer(first, ask.language()), others, ask.language()),
				this.texts.get(ask.language(), name() + ".summary"));
	}

	/**
	 * The model of the card.
	 * @param first what is asked most
	 * @param others what else the asker may ask
	 */
	Record card(OfferCard first, List<Intent> others, Language language) {
		return first;
	}

	OfferCard offer(List<Intent> intents, Language language) {
		List<Item> items = intents.stream().map((intent) -> item(intent.name(), language)).toList();
		return new OfferCard(items, rows(items));
	}

	String text(Language language, String key) {
		return this.texts.get(language, key);
	}

	private Item item(String intent, Language language) {
		return new Item(intent, text(language, "intent." + intent + ".label"),
				text(language, "intent." + intent + ".about"));
	}

	private static List<Row> rows(List<Item> items) {
		return IntStream.iterate(0, (from) -> from < items.size(), (from) -> from + ROW)
			.mapToObj((from) -> new Row(items.subList(from, Math.min(items.size(), from + ROW))))
			.toList();
	}

	record OfferCard(List<Item> offers, List<Row> rows) {

	}

	record Row(List<Item> buttons) {

	}

	record Item(String intent, String label, String about) {

	}

}
