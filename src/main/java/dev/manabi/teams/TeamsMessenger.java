package dev.manabi.teams;

import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.manabi.conversation.Cards;
import dev.manabi.conversation.Gate;
import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Messenger.Unreachable.Reason;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sends messages to the chats that people have with the bot, as last seen, else begun.
 */
@Component
class TeamsMessenger implements Messenger {

	private static final Outcome GONE = new Unreachable(Reason.GONE);

	private final PersonalChats chats;

	private final Connector connector;

	private final FirstContact firstContact;

	private final Cards cards;

	TeamsMessenger(PersonalChats chats, Connector connector, Cards cards, TeamsProperties teams,
			ObjectProvider<Gate> gate) {
		this.chats = chats;
		this.connector = connector.through(gate.getIfAvailable(() -> Gate.OPEN));
		this.firstContact = new FirstContact(this.connector, chats, teams);
		this.cards = cards;
	}

	/** A chat that is gone is begun once more: people may delete its history. */
	@Override
	public Outcome say(PersonId person, Language language, Reply reply) {
		Function<PersonalChat, Outcome> send = (chat) -> send(chat, language, reply);
		Outcome outcome = this.chats.of(person).map(send).orElse(GONE);
		return outcome.equals(GONE) ? this.firstContact.with(person, send) : outcome;
	}

	@Override
	public Outcome update(PersonId person, Language language, String activity, Reply reply) {
		Outcome outcome = this.chats.of(person).map((chat) -> outcome(() -> {
			this.connector.update(chat, activity, this.cards.draw(reply, language, chat.teamsId()));
			return activity;
		})).orElseGet(() -> new Unreachable(Reason.NO_CHAT));
		return (outcome instanceof Sent) ? new Sent(activity) : outcome;
	}

	private Outcome send(PersonalChat chat, Language language, Reply reply) {
		Outcome outcome = outcome(() -> this.connector.send(chat, this.cards.draw(reply, language, chat.teamsId())));
		if (outcome.equals(GONE)) {
			this.chats.forget(chat);
		}
		return outcome;
	}

	private static Outcome outcome(Supplier<String> call) {
		try {
			return new Sent(call.get());
		}
		catch (CompletionException ex) {
			return Outcomes.of(ex);
		}
	}

}
