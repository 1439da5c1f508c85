package dev.manabi.conversation;

import java.util.Map;

/**
 * What reached the bot.
 */
public sealed interface Heard {

	/** Somebody wrote a text. */
	record Typed(String text) implements Heard {

	}

	/** Somebody pressed a button of a card. */
	record Pressed(String intent, Map<String, String> slots) implements Heard {

		public Pressed {
			slots = Map.copyOf(slots);
		}

	}

	/** Somebody got the bot installed. */
	record Installed() implements Heard {

	}

}
