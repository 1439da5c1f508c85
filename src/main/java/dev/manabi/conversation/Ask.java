package dev.manabi.conversation;

import java.util.Map;

import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link Intent} is asked.
 *
 * @param asker who asks
 * @param language the language to answer in
 * @param natural the language to answer in had the asker not chosen one
 * @param slots what the ask is about, by name, as a button or an understood text brought
 * it
 * @param shared whether others see the answer, unless the intent is personal; it must not
 * depend on the asker then
 * @param venue where it is asked, null unless that is a channel
 */
public record Ask(Asker asker, Language language, Language natural, Map<String, String> slots, boolean shared,
		@Nullable Venue venue) {

	public Ask {
		slots = Map.copyOf(slots);
	}

	/** An ask in a chat of their own, by somebody who did not choose a language. */
	public Ask(Asker asker, Language language, Map<String, String> slots) {
		this(asker, language, language, slots, false, null);
	}

}
