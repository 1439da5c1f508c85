package dev.manabi.conversation;

import java.util.List;
import java.util.Map;

/**
 * What reached the bot.
 */
public sealed interface Heard {

	/**
	 * Somebody wrote a text.
	 *
	 * @param about what Teams calls the message that it quotes, or in whose thread it
	 * stands; empty where there is none
	 */
	record Typed(String text, String about) implements Heard {

		public Typed(String text) {
			this(text, "");
		}

	}

	/** Somebody pressed a button of a card. */
	record Pressed(String intent, Map<String, String> slots) implements Heard {

		public Pressed {
			slots = Map.copyOf(slots);
		}

	}

	/**
	 * Somebody sent files.
	 *
	 * @param files at least one
	 */
	record Sent(List<Attached> files) implements Heard {

		public Sent {
			files = List.copyOf(files);
			if (files.isEmpty()) {
				throw new IllegalArgumentException("Nothing was sent");
			}
		}

	}

	/**
	 * A file that was sent.
	 *
	 * @param name what it is called
	 * @param content what it says, to be fetched
	 */
	record Attached(String name, Content content) {

	}

	/** What a file says, to be fetched if somebody wants to know. */
	@FunctionalInterface
	interface Content {

		/**
		 * Fetches the whole file.
		 * @throws UnfetchedFileException if it can't be had
		 */
		byte[] fetch();

	}

	/** Somebody got the bot installed. */
	record Installed() implements Heard {

	}

}
