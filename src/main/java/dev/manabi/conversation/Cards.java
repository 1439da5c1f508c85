package dev.manabi.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.manabi.language.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Draws cards from the templates beneath {@code cards/}. Beside its model a template sees
 * {@code label} (the card's words in the language), {@code language} and {@code asker}
 * (their Teams id).
 */
@Component
public class Cards {

	private final JsonMapper json;

	private final Map<String, Template> templates = new ConcurrentHashMap<>();

	Cards(JsonMapper json) {
		this.json = json;
	}

	/** The reply as it goes out to whom Teams calls this. */
	public Answer.Message draw(Reply reply, Language language, String teamsId) {
		return switch (reply) {
			case Reply.Words words -> new Answer.Words(words.text());
			case Reply.Card card -> new Answer.Card(json(card, language, teamsId), card.summary());
		};
	}

	/** The same answer with a note beneath. */
	Answer.Message noted(Answer.Message answer, String note) {
		return switch (answer) {
			case Answer.Words words -> new Answer.Words(words.text() + "\n\n" + note);
			case Answer.Card card -> {
				ObjectNode drawn = (ObjectNode) this.json.readTree(card.json());
				drawn.withArrayProperty("body")
					.addObject()
					.put("type", "TextBlock")
					.put("text", Markdown.line(note))
					.put("wrap", true)
					.put("isSubtle", true)
					.put("size", "Small");
				yield new Answer.Card(this.json.writeValueAsString(drawn), card.summary());
			}
		};
	}

	private String json(Reply.Card card, Language language, String teamsId) {
		ObjectNode root = this.json.valueToTree(card.model());
		root.set("label", Labels.of(card.template(), language));
		root.put("language", language.locale().toLanguageTag());
		root.put("asker", teamsId);
		ObjectNode drawn = (ObjectNode) this.templates.computeIfAbsent(card.template(), this::read).bind(root);
		drawn.put("fallbackText", card.summary());
		Buttons.addFallbacks(drawn);
		return this.json.writeValueAsString(drawn);
	}

	private Template read(String name) {
		try (InputStream template = new ClassPathResource("cards/" + name + ".json").getInputStream()) {
			JsonNode body = this.json.readTree(template);
			return new Template(name, body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No template for the card " + name, ex);
		}
	}

}
