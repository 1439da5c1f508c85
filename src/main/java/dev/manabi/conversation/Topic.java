package dev.manabi.conversation;

import java.util.Map;
import java.util.Optional;

import dev.manabi.language.Language;

/**
 * What somebody last spoke of in a conversation.
 *
 * @param slots what it was, by kind
 * @param language the language they wrote in, empty if that could not be told
 */
record Topic(Map<String, String> slots, Optional<Language> language) {

	static final Topic NONE = new Topic(Map.of(), Optional.empty());

	Topic {
		slots = Map.copyOf(slots);
	}

}
