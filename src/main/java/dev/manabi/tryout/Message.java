package dev.manabi.tryout;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message in a chat, as the page shows it.
 *
 * @param id the activity id
 * @param from {@code me} or {@code bot}
 * @param text the words, if any
 * @param cards Adaptive Cards
 * @param at when it was sent
 * @param edited whether it was changed since
 */
record Message(String id, String from, @Nullable String text, List<JsonNode> cards, Instant at, boolean edited) {

	static final String ME = "me";

	static final String BOT = "bot";

	Message {
		cards = List.copyOf(cards);
	}

	Message changedTo(@Nullable String newText, List<JsonNode> newCards) {
		return new Message(this.id, this.from, newText, newCards, this.at, true);
	}

}
