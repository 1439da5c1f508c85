package dev.manabi.teams;

import java.util.Optional;
import java.util.concurrent.CompletionException;

import dev.manabi.conversation.Answer;
import dev.manabi.conversation.Cards;
import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Messenger.Unreachable.Reason;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;

import org.springframework.stereotype.Component;

/**
 * Sends messages to the chats that people have with the bot, as last seen.
 */
@Component
class TeamsMessenger implements Messenger {

	private final PersonalChats chats;

	private final Connector connector;

	private final Cards cards;

	TeamsMessenger(PersonalChats chats, Connector connector, Cards cards) {
		this.chats = chats;
		this.connector = connector;
		this.cards = cards;
	}

	@Override
	public Outcome say(PersonId person, Language language, Reply reply) {
		Optional<PersonalChat> chat = this.chats.of(person);
		if (chat.isEmpty()) {
			return new Unreachable(Reason.NO_CHAT);
		}
		Outcome outcome = send(chat.get(), this.cards.draw(reply, language, chat.get().teamsId()));
		if (outcome.equals(new Unreachable(Reason.GONE))) {
			this.chats.forget(chat.get());
		}
		return outcome;
	}

	@Override
	public Outcome update(PersonId person, Language language, String activity, Reply reply) {
		return new NotConnected();
	}

	private Outcome send(PersonalChat chat, Answer.Message message) {
		try {
			return new Sent(this.connector.send(chat, message));
		}
		catch (CompletionException ex) {
			return Outcomes.of(ex);
		}
	}

}
