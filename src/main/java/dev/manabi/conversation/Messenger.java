package dev.manabi.conversation;

import java.time.Duration;
import java.util.Optional;

import dev.manabi.language.Language;

/**
 * Speaks to people in their own chats and to channels, without anybody having asked.
 */
public interface Messenger {

	/**
	 * Says it once; nothing is tried again. Waits no longer than the time-outs of the
	 * connector. To somebody who has never spoken to the bot it speaks first, if it is
	 * installed for them.
	 * @param language the language that the reply is in
	 */
	Outcome say(Recipient recipient, Language language, Reply reply);

	/**
	 * Draws a message anew where it stands; done again it changes nothing. Never begins a
	 * chat.
	 * @param activity the id of the message
	 */
	Outcome update(Recipient recipient, Language language, String activity, Reply reply);

	/**
	 * Takes a message back, so that nobody sees it any more; done again it changes
	 * nothing.
	 */
	Outcome remove(Recipient recipient, String activity);

	/** What became of a message. */
	sealed interface Outcome {

	}

	/**
	 * It was taken.
	 *
	 * @param id the id of the message, empty if none was told
	 */
	record Sent(String id) implements Outcome {
	}

	/**
	 * There was too much at once (429, 412). Nothing has arrived, and it may be sent
	 * again.
	 *
	 * @param after how long to wait, if that was told
	 */
	record Throttled(Optional<Duration> after) implements Outcome {
	}

	/**
	 * It was held back on this side and never left: since Teams takes only so much at
	 * once, or since where it goes could not be read.
	 *
	 * @param after how long it would have had to wait
	 */
	record Held(Duration after) implements Outcome {
	}

	/**
	 * There was no connection, or no token for it that was taken. Nothing has arrived,
	 * and it may be sent again.
	 */
	record NotConnected() implements Outcome {
	}

	/**
	 * No chat with this person could be begun, and Teams did not say why. Nothing has
	 * arrived, and it may be tried again, though not for ever.
	 */
	record NotOpened() implements Outcome {
	}

	/**
	 * The person can't be reached. Nothing has arrived, and sending it again would change
	 * nothing.
	 */
	record Unreachable(Reason reason) implements Outcome {

		/** Why somebody can't be reached. */
		public enum Reason {

			/**
			 * There is no chat and none can be begun: the bot is not installed for them.
			 */
			NO_CHAT,

			/** The chat or the message that was known is no more (404). */
			GONE,

			/** They blocked the bot (403). */
			BLOCKED,

			/** The message itself was refused (any other 3xx or 4xx). */
			REFUSED

		}

	}

	/**
	 * The answer was lost or tells nothing (408, 5xx, a time-out): it may have arrived,
	 * and sent again it might be there twice.
	 */
	record Ambiguous() implements Outcome {
	}

}
