package dev.manabi.conversation.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Misses;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * 「どれでもない」: none of the offered meanings was meant. What was asked is kept as not
 * understood.
 */
@Component
class NoneOfThese extends Offer {

	/** More than was put on the button. */
	private static final int LONGEST = 130;

	private final Misses misses;

	NoneOfThese(ObjectProvider<Intent> intents, Texts texts, Misses misses) {
		super("none-of-these", intents, texts);
		this.misses = misses;
	}

	@Override
	public Reply answer(Ask ask) {
		this.misses.note(cut(ask.slots().getOrDefault("said", "")), Optional.empty());
		return super.answer(ask);
	}

	private static String cut(String said) {
		return (said.codePointCount(0, said.length()) <= LONGEST) ? said
				: said.substring(0, said.offsetByCodePoints(0, LONGEST));
	}

}
