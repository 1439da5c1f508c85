package dev.manabi.conversation;

import java.util.Optional;

/**
 * Finds out what a text asks for.
 */
interface Understanding {

	/** What the text asks for, with the intent's name, or empty if it is not ours. */
	Optional<Heard.Pressed> understand(String text);

}
