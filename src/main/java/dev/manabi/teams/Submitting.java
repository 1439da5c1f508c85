package dev.manabi.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The buttons of a card in a window, in which Teams serves {@code Action.Submit} only.
 * What they ask comes back as it does from clients that know nothing else.
 */
final class Submitting {

	private Submitting() {
	}

	/** The same card with such buttons, which is not drawn anew by itself. */
	static JsonNode all(JsonNode card) {
		JsonNode changed = card.deepCopy();
		((ObjectNode) changed).remove("refresh");
		change(changed);
		return changed;
	}

	private static void change(JsonNode node) {
		if (node instanceof ObjectNode object && "Action.Execute".equals(object.path("type").asText())) {
			ObjectNode data = (object.get("data") instanceof ObjectNode slots) ? slots
					: JsonNodeFactory.instance.objectNode();
			data.put(Incoming.INTENT, object.path("verb").asText());
			object.put("type", "Action.Submit").set("data", data);
			object.remove("verb");
			object.remove("fallback");
		}
		node.forEach(Submitting::change);
	}

}
