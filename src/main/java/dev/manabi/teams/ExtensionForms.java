package dev.manabi.teams;

import java.net.URI;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import dev.manabi.conversation.Answer;
import dev.manabi.conversation.Cards;
import dev.manabi.conversation.Conversation;
import dev.manabi.conversation.MessageAction;
import dev.manabi.conversation.MessageAction.Marked;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Turn;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Opens a form about a message, in a window that its user alone sees, and answers its
 * buttons there.
 *
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module">Create
 * and send dialogs</a>
 */
@Component
class ExtensionForms {

	/** What is spoken of in the window is nothing that was spoken of elsewhere. */
	private static final String WINDOW = "message-extension";

	private static final int LONGEST_LINK = 2_000;

	private static final int LONGEST_TEXT = 20_000;

	private final ObjectProvider<MessageAction> actions;

	private final Incoming incoming;

	private final Conversation conversation;

	private final Cards cards;

	private final Outgoing outgoing;

	private final Texts texts;

	ExtensionForms(ObjectProvider<MessageAction> actions, Incoming incoming, Conversation conversation, Cards cards,
			Outgoing outgoing, Texts texts) {
		this.actions = actions;
		this.incoming = incoming;
		this.conversation = conversation;
		this.cards = cards;
		this.outgoing = outgoing;
		this.texts = texts;
	}

	JsonNode open(Used used) {
		MessageAction action = action(used);
		if (!(used.at("messagePayload") instanceof Map<?, ?>)) {
			throw new RefusedUseException("teams.extension.no-message");
		}
		return shown(
				this.cards.draw(action.open(used.ask(false), marked(used)), used.language(), used.asker().teamsId()),
				used);
	}

	JsonNode submit(Used used) {
		MessageAction _ = action(used);
		Turn turn = this.incoming.button(used.at("data"))
			.map((pressed) -> new Turn(used.asker(), used.natural(), WINDOW, false, pressed))
			.orElseThrow(() -> new RefusedUseException("teams.extension.no-button"));
		return switch (this.conversation.answer(turn)) {
			case Answer.Message message -> shown(message, used);
			case Answer.Apart(Answer.Message message) -> shown(message, used);
			case Answer.ForAll(Answer.Message message) -> shown(message, used);
		};
	}

	private MessageAction action(Used used) {
		return this.actions.orderedStream()
			.filter((action) -> action.name().equals(used.command()))
			.findFirst()
			.orElseThrow(() -> new RefusedUseException("teams.extension.unknown"));
	}

	private JsonNode shown(Answer.Message message, Used used) {
		return switch (message) {
			case Answer.Words words -> ExtensionAnswers.said(words.text());
			case Answer.Card card ->
				ExtensionAnswers.window(this.texts.get(used.language(), "message-action." + used.command() + ".label"),
						this.outgoing.card(card));
		};
	}

	private static Marked marked(Used used) {
		String content = used.text("messagePayload", "body", "content");
		String text = "text".equals(used.text("messagePayload", "body", "contentType")) ? content.strip()
				: MessageHtml.text(content);
		if (text.length() > LONGEST_TEXT) {
			throw new RefusedUseException("teams.extension.long-message", String.valueOf(LONGEST_TEXT));
		}
		return new Marked(text, link(used.text("messagePayload", "linkToMessage")),
				used.text("messagePayload", "from", "user", "displayName").strip());
	}

	/** Anything but an address on the web is none. */
	private static String link(String given) {
		try {
			return (given.length() <= LONGEST_LINK && "https".equalsIgnoreCase(URI.create(given).getScheme())) ? given
					: "";
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
