package dev.manabi.conversation;

import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody said or did.
 *
 * @param asker who
 * @param spoken the language they wrote in or else their Teams runs in, if it is one of
 * ours
 * @param conversation what Teams calls the conversation
 * @param shared whether others see the conversation
 * @param heard what
 * @param venue where, null unless that is a channel
 */
public record Turn(Asker asker, @Nullable Language spoken, String conversation, boolean shared, Heard heard,
		@Nullable Venue venue) {

	/** Something said or done outside channels. */
	public Turn(Asker asker, @Nullable Language spoken, String conversation, boolean shared, Heard heard) {
		this(asker, spoken, conversation, shared, heard, null);
	}

	Turn spokenIn(Language language) {
		return new Turn(this.asker, language, this.conversation, this.shared, this.heard, this.venue);
	}

}
