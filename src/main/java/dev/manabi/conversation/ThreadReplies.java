package dev.manabi.conversation;

import java.util.Optional;

/**
 * Takes what people say about a message that the bot sent: in its thread in a channel, or
 * quoting it in their own chat. Features declare beans of it; it is asked before the
 * words are understood.
 */
public interface ThreadReplies {

	/**
	 * Answers, if the message is one of its own and what was said is not an ask.
	 * @param ask who said it and where; without slots
	 * @param message what Teams calls the message that it is about
	 * @param text what was said, without the mention of the bot
	 */
	Optional<Reply> answer(Ask ask, String message, String text);

}
