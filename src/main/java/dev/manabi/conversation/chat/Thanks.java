package dev.manabi.conversation.chat;

import dev.manabi.conversation.Texts;

import org.springframework.stereotype.Component;

/**
 * 「ありがとう」 and the like.
 */
@Component
class Thanks extends SmallTalk {

	Thanks(Texts texts) {
		super("thanks", texts);
	}

}
