package dev.manabi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.manabi.conversation.Heard;
import tools.jackson.databind.JsonNode;

/**
 * What is to be read on a card, and what is pressed there.
 */
final class CardReader {

	private CardReader() {
	}

	/** Every text, in order. */
	static List<String> lines(JsonNode card) {
		List<String> lines = new ArrayList<>();
		collect(card, lines);
		return lines;
	}

	/** The button that says yes. */
	static JsonNode yes(JsonNode card) {
		return card.findParents("verb")
			.stream()
			.filter((action) -> action.path("style").asString("").equals("positive"))
			.findFirst()
			.orElseThrow(() -> new AssertionError("Nothing to confirm in " + card));
	}

	/** The button of that title, or of that tooltip. */
	static JsonNode button(JsonNode card, String title) {
		return card.findParents("title")
			.stream()
			.filter((node) -> node.path("type").asString("").startsWith("Action."))
			.filter((node) -> node.path("title").asString("").equals(title)
					|| node.path("tooltip").asString("").equals(title))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No button " + title + " in " + card));
	}

	static Heard.Pressed pressed(JsonNode action, Map<String, String> inputs) {
		String intent = action.path("verb").asString(action.at("/data/intent").asString(""));
		Map<String, String> slots = new HashMap<>(inputs);
		action.path("data").forEachEntry((key, value) -> slots.put(key, value.asString()));
		return new Heard.Pressed(intent, slots);
	}

	private static void collect(JsonNode node, List<String> lines) {
		if (node.isString()) {
			lines.add(node.stringValue());
		}
		else if (node.path("type").asString("").equals("TextBlock")) {
			lines.add(node.path("text").asString());
		}
		else if (!node.path("type").asString("").startsWith("Action.")) {
			node.path("body").forEach((item) -> collect(item, lines));
			node.path("items").forEach((item) -> collect(item, lines));
			node.path("rows").forEach((row) -> lines.add(row(row)));
			node.path("facts")
				.forEach((fact) -> lines.add(fact.path("title").asString() + ": " + fact.path("value").asString()));
		}
	}

	/** The cells of a row of a table, an empty one as a hyphen. */
	private static String row(JsonNode row) {
		return row.path("cells")
			.valueStream()
			.map((cell) -> String.join("", cell.path("items").findValuesAsString("text")))
			.map((text) -> text.isEmpty() ? "-" : text)
			.collect(Collectors.joining(" | "));
	}

}
