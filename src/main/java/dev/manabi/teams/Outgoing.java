package dev.manabi.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.builder.MessageFactory;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import dev.manabi.conversation.Cards;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Turn;

import org.springframework.stereotype.Component;

/**
 * Puts replies into the forms that Teams takes.
 */
@Component
class Outgoing {

	static final String ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive";

	private final Cards cards;

	private final ActivityJson json;

	Outgoing(Cards cards, ActivityJson json) {
		this.cards = cards;
		this.json = json;
	}

	Activity message(Reply reply, Turn turn) {
		return switch (reply) {
			case Reply.Words words -> MessageFactory.text(words.text());
			case Reply.Card card -> attached(card, turn);
		};
	}

	JsonNode card(Reply.Card card, Turn turn) {
		return this.json.tree(this.cards.draw(card, turn.language(), turn.asker()));
	}

	private Activity attached(Reply.Card card, Turn turn) {
		Attachment attachment = new Attachment();
		attachment.setContentType(ADAPTIVE_CARD);
		attachment.setContent(card(card, turn));
		Activity message = MessageFactory.attachment(attachment);
		message.setSummary(card.summary());
		return message;
	}

}
