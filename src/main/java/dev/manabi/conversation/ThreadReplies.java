package dev.manabi.conversation;

import java.util.Optional;

/**
 * Takes what people say about a message that the bot sent: in its thread in a channel, or
 * quoting it in their own chat. Features declare beans of it; what none of them takes is
 * answered like everything else.
 */
public interface ThreadReplies {

	/**
	 * Answers, if the message is one of its own and what was said is meant for whoever
	 * sent it.
	 * @param ask who said it and where; without slots
	 */
	Optional<Reply> answer(Ask ask, Remark remark);

}
