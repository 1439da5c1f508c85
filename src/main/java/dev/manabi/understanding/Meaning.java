package dev.manabi.understanding;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody may have meant.
 *
 * @param intent what they ask for
 * @param slots of what, by kind
 */
public record Meaning(String intent, Map<String, String> slots) {

	public Meaning {
		slots = Collections.unmodifiableMap(new TreeMap<>(slots));
	}

	/** Whether the other is the same but for what it names of other kinds. */
	boolean outdoes(Meaning other) {
		return this.intent.equals(other.intent) && other.slots.entrySet()
			.stream()
			.allMatch((slot) -> this.slots.getOrDefault(slot.getKey(), slot.getValue()).equals(slot.getValue()));
	}

}
