package dev.manabi.teams;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.microsoft.bot.schema.Activity;
import dev.manabi.conversation.Heard;
import dev.manabi.roster.PersonId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads out of activities what is heard.
 */
@Component
class Incoming {

	static final String INTENT = "intent";

	/**
	 * What a message says: a button of a card, or its text without the mention of the
	 * bot.
	 */
	Heard message(Activity activity) {
		return button(activity.getValue())
			.orElseGet(() -> new Heard.Typed(Mentions.removed(activity), Quotations.about(activity)));
	}

	/** The {@code Action.Submit} that a value is, or empty if it is none. */
	Optional<Heard> button(@Nullable Object value) {
		return (value instanceof Map<?, ?> data && data.get(INTENT) instanceof String intent)
				? Optional.of(new Heard.Pressed(intent, slots(data))) : Optional.empty();
	}

	/** The {@code Action.Execute} in an invoked value, or empty if there is none. */
	Optional<Heard> execute(@Nullable Object value) {
		return (value instanceof Map<?, ?> invoked && invoked.get("action") instanceof Map<?, ?> action
				&& "Action.Execute".equals(action.get("type")) && action.get("verb") instanceof String verb)
						? Optional.of(new Heard.Pressed(verb, slots(action.get("data")))) : Optional.empty();
	}

	/** Whether a card asks by itself to be drawn anew, nobody having pressed anything. */
	boolean automatic(@Nullable Object value) {
		return value instanceof Map<?, ?> invoked && "automatic".equals(invoked.get("trigger"));
	}

	/** What a card's inputs hold, as text; toggles and numbers may come as they are. */
	private static Map<String, String> slots(@Nullable Object data) {
		Map<String, String> slots = new HashMap<>();
		if (data instanceof Map<?, ?> map) {
			map.forEach((key, value) -> {
				if (!INTENT.equals(key)
						&& (value instanceof String || value instanceof Number || value instanceof Boolean)) {
					slots.put(String.valueOf(key), String.valueOf(value));
				}
			});
		}
		return slots;
	}

	/** Who speaks, unless that is no user of Entra. */
	static Optional<PersonId> person(Activity activity) {
		try {
			return Optional.ofNullable(activity.getFrom().getAadObjectId()).map(PersonId::new);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
