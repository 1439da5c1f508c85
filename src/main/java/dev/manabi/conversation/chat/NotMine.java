package dev.manabi.conversation.chat;

import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Texts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Says that this is nothing Manabi can answer, and what it can.
 */
@Component
class NotMine extends Offer {

	NotMine(ObjectProvider<Intent> intents, Texts texts) {
		super(NOT_MINE, intents, texts);
	}

}
