package dev.manabi.conversation.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;

/**
 * A courtesy in words, the text {@code <name>.reply}.
 */
abstract class SmallTalk extends Courtesy {

	private final Texts texts;

	SmallTalk(String name, Texts texts) {
		super(name);
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return new Reply.Words(this.texts.get(ask.language(), name() + ".reply"));
	}

}
