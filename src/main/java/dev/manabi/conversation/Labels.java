package dev.manabi.conversation;

import java.util.Collections;
import java.util.ResourceBundle;

import dev.manabi.language.Language;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fixed words on a card: the bundle's keys under {@code card.<feature>.<card>.}
 */
final class Labels {

	private Labels() {
	}

	static ObjectNode of(String template, Language language) {
		ResourceBundle bundle = Texts.bundle(language);
		String prefix = "card." + template.replace('/', '.') + ".";
		ObjectNode labels = JsonNodeFactory.instance.objectNode();
		Collections.list(bundle.getKeys())
			.stream()
			.filter((key) -> key.startsWith(prefix))
			.forEach((key) -> labels.put(key.substring(prefix.length()), bundle.getString(key)));
		return labels;
	}

}
