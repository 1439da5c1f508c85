package dev.manabi.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.builder.MessageFactory;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import dev.manabi.conversation.Answer;

import org.springframework.stereotype.Component;

/**
 * Puts answers into the forms that Teams takes.
 */
@Component
class Outgoing {

	static final String ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive";

	private final ActivityJson json;

	Outgoing(ActivityJson json) {
		this.json = json;
	}

	Activity message(Answer.Message answer) {
		return switch (answer) {
			case Answer.Words words -> MessageFactory.text(words.text());
			case Answer.Card card -> attached(card);
		};
	}

	JsonNode card(Answer.Card card) {
		return this.json.tree(card.json());
	}

	private Activity attached(Answer.Card card) {
		Attachment attachment = new Attachment();
		attachment.setContentType(ADAPTIVE_CARD);
		attachment.setContent(card(card));
		Activity message = MessageFactory.attachment(attachment);
		message.setSummary(card.summary());
		return message;
	}

}
