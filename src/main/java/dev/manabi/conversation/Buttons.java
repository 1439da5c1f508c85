package dev.manabi.conversation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The buttons of a card. A client that knows no {@code Action.Execute} gets an
 * {@code Action.Submit} that asks the same.
 *
 * @see <a href=
 * "https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model">Universal
 * Actions: backward compatibility</a>
 */
final class Buttons {

	static final String INTENT = "intent";

	private static final String INPUTS = "associatedInputs";

	private Buttons() {
	}

	static void addFallbacks(JsonNode node) {
		if (node instanceof ObjectNode object && "Action.Execute".equals(object.path("type").asString(""))
				&& object.has("title")) {
			object.set("fallback", submit(object));
		}
		node.forEach(Buttons::addFallbacks);
	}

	private static ObjectNode submit(ObjectNode execute) {
		ObjectNode data = JsonNodeFactory.instance.objectNode();
		if (execute.get("data") instanceof ObjectNode slots) {
			data.setAll(slots);
		}
		data.put(INTENT, execute.path("verb").asString());
		ObjectNode submit = JsonNodeFactory.instance.objectNode();
		submit.put("type", "Action.Submit");
		submit.set("title", execute.path("title"));
		if (execute.has("tooltip")) {
			submit.set("tooltip", execute.path("tooltip"));
		}
		submit.set("data", data);
		if (execute.has(INPUTS)) {
			submit.set(INPUTS, execute.path(INPUTS));
		}
		return submit;
	}

}
