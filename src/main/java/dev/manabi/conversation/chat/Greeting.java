package dev.manabi.conversation.chat;

import dev.manabi.conversation.Texts;

import org.springframework.stereotype.Component;

/**
 * 「こんにちは」 and the like.
 */
@Component
class Greeting extends SmallTalk {

	Greeting(Texts texts) {
		super("greeting", texts);
	}

}
