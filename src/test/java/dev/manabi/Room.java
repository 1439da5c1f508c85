package dev.manabi;

import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Heard;
import dev.manabi.conversation.Turn;
import dev.manabi.conversation.Venue;
import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody talks with the bot, and whether others listen.
 */
record Room(String name, boolean shared, @Nullable Venue venue) {

	static final Room CHAT = new Room("chat", false, null);

	static Room of(Venue channel) {
		return new Room(channel.channel(), true, channel);
	}

	Room amongOthers() {
		return new Room(this.name, true, this.venue);
	}

	Room called(String another) {
		return new Room(another, this.shared, this.venue);
	}

	Turn turn(Asker speaker, Language language, Heard heard) {
		return new Turn(speaker, language, this.name, this.shared, heard, this.venue);
	}

}
