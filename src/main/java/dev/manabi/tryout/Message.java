package dev.manabi.tryout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message in a chat or a channel, as the page shows it.
 *
 * @param id the activity id
 * @param from {@code me} or {@code bot}; in a channel {@code bot} or who wrote it
 * @param author what whoever wrote it is called, in a channel
 * @param thread the message that it replies to, in a channel
 * @param quote what it quotes, shortened
 * @param text the words, if any
 * @param cards Adaptive Cards
 * @param at when it was sent
 * @param edited whether it was changed since
 * @param reactions who reacted, by what it was
 */
record Message(String id, String from, @Nullable String author, @Nullable String thread, @Nullable String quote,
		@Nullable String text, List<JsonNode> cards, Instant at, boolean edited, Map<String, List<String>> reactions) {

	static final String ME = "me";

	static final String BOT = "bot";

	static final String BOT_NAME = "Manabi";

	private static final int PREVIEW = 80;

	Message {
		cards = List.copyOf(cards);
		reactions = Map.copyOf(reactions);
	}

	static Message of(String id, String from, @Nullable String text, List<JsonNode> cards) {
		return new Message(id, from, null, null, null, text, cards, Instant.EPOCH, false, Map.of());
	}

	Message by(String name) {
		return new Message(this.id, this.from, name, this.thread, this.quote, this.text, this.cards, this.at,
				this.edited, this.reactions);
	}

	Message in(@Nullable String root) {
		return new Message(this.id, this.from, this.author, root, this.quote, this.text, this.cards, this.at,
				this.edited, this.reactions);
	}

	Message quoting(Message other) {
		return new Message(this.id, this.from, this.author, this.thread, other.preview(), this.text, this.cards,
				this.at, this.edited, this.reactions);
	}

	Message at(Instant instant) {
		return new Message(this.id, this.from, this.author, this.thread, this.quote, this.text, this.cards, instant,
				this.edited, this.reactions);
	}

	Message changedTo(@Nullable String newText, List<JsonNode> newCards) {
		return new Message(this.id, this.from, this.author, this.thread, this.quote, newText, newCards, this.at, true,
				this.reactions);
	}

	/** Somebody reacted, or took that back. */
	Message reactedTo(String person, String kind, boolean added) {
		Map<String, List<String>> changed = new HashMap<>(this.reactions);
		List<String> people = new ArrayList<>(changed.getOrDefault(kind, List.of()));
		people.remove(person);
		if (added) {
			people.add(person);
		}
		changed.put(kind, List.copyOf(people));
		return new Message(this.id, this.from, this.author, this.thread, this.quote, this.text, this.cards, this.at,
				this.edited, changed);
	}

	/** The message that begins the thread it stands in. */
	@JsonIgnore
	String root() {
		return (this.thread != null) ? this.thread : this.id;
	}

	/** Its first words: the text, else what its first card says. */
	@JsonIgnore
	String preview() {
		String words = (this.text != null) ? this.text : this.cards.stream().map(Message::words).findFirst().orElse("");
		return (words.codePointCount(0, words.length()) <= PREVIEW) ? words
				: words.substring(0, words.offsetByCodePoints(0, PREVIEW)) + "…";
	}

	private static String words(JsonNode card) {
		return card.findValuesAsString("text")
			.stream()
			.filter((text) -> !text.isBlank())
			.findFirst()
			.orElseGet(() -> card.path("fallbackText").asString(""));
	}

}
