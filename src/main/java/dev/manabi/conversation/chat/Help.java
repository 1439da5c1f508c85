package dev.manabi.conversation.chat;

import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Texts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * 「ヘルプ」: lists everything one may ask.
 */
@Component
class Help extends Offer {

	Help(ObjectProvider<Intent> intents, Texts texts) {
		super("help", intents, texts);
	}

	@Override
	public boolean command() {
		return true;
	}

}
