package dev.manabi.teams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody sees in Teams: a card, or words.
 *
 * @param content the card, or a text
 */
record Shown(JsonNode content) {

	/** What a message shows. */
	static Shown in(JsonNode activity) {
		JsonNode card = activity.at("/attachments/0/content");
		return new Shown(card.isMissingNode() ? activity.path("text") : card);
	}

	Shown sees(String... words) {
		assertThat(String.join("\n", texts())).contains(words);
		return this;
	}

	Shown doesNotSee(String... words) {
		assertThat(String.join("\n", texts())).doesNotContain(words);
		return this;
	}

	/** Whatever is written in it, wherever. */
	List<String> texts() {
		List<String> texts = new ArrayList<>();
		collect(this.content, texts);
		return texts;
	}

	private static void collect(JsonNode node, List<String> texts) {
		if (node.isString()) {
			texts.add(node.stringValue());
		}
		node.forEach((child) -> collect(child, texts));
	}

	/** The button of this title. */
	JsonNode button(String title) {
		return this.content.findParents("title")
			.stream()
			.filter((node) -> node.path("type").asString("").startsWith("Action."))
			.filter((node) -> node.path("title").asString("").equals(title))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No button " + title + " in " + this.content));
	}

	/** What a button sends along: what stands in the fields, and what is its own. */
	Map<String, String> sent(JsonNode button, Map<String, String> filledIn) {
		Map<String, String> sent = new HashMap<>();
		if (!button.path("associatedInputs").asString("").equals("none")) {
			this.content.findParents("id")
				.stream()
				.filter((field) -> field.path("type").asString("").startsWith("Input.") && field.has("value"))
				.forEach((field) -> sent.put(field.path("id").asString(), field.path("value").asString()));
		}
		sent.putAll(filledIn);
		button.path("data").forEachEntry((key, value) -> sent.put(key, value.asString()));
		return sent;
	}

}
