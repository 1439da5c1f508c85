package dev.manabi.conversation.chat;

import dev.manabi.conversation.Texts;

import org.springframework.stereotype.Component;

/**
 * 「いいえ」 to what words would have changed.
 */
@Component
class LeaveIt extends SmallTalk {

	LeaveIt(Texts texts) {
		super("leave-it", texts);
	}

}
