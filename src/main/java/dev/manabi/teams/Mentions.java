package dev.manabi.teams;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Mentions of the bot in a text. The SDK would take a mention for a regular expression,
 * and so stumble over a bot named with brackets.
 */
final class Mentions {

	private Mentions() {
	}

	/**
	 * The text of a message without the mentions of the bot and the space around them.
	 */
	static String removed(Activity activity) {
		String text = Objects.requireNonNullElse(activity.getText(), "");
		for (String mention : of(activity).toList()) {
			text = text.replace(mention, " ");
		}
		return text.replace("&nbsp;", " ").strip();
	}

	private static Stream<String> of(Activity activity) {
		String bot = Objects.requireNonNullElse(activity.getRecipient().getId(), "");
		return Optional.ofNullable(activity.getEntities())
			.stream()
			.flatMap((entities) -> entities.stream().filter(Objects::nonNull))
			.filter((entity) -> "mention".equals(entity.getType()))
			.filter((entity) -> part(entity, "mentioned").path("id").asText("").equals(bot))
			.map(Mentions::words);
	}

	private static String words(Entity mention) {
		String words = part(mention, "text").asText("");
		return words.isEmpty() ? "<at>" + part(mention, "mentioned").path("name").asText("") + "</at>" : words;
	}

	private static JsonNode part(Entity entity, String name) {
		@Nullable JsonNode part = entity.getProperties().get(name);
		return (part != null) ? part : MissingNode.getInstance();
	}

}
