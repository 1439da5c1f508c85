package dev.manabi.conversation.chat;

import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Texts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The first card somebody sees.
 */
@Component
class Welcome extends Offer {

	Welcome(ObjectProvider<Intent> intents, Texts texts) {
		super(WELCOME, intents, texts);
	}

}
