package dev.manabi.teams;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.manabi.conversation.Cards;
import dev.manabi.conversation.Gate;
import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Messenger.Unreachable.Reason;
import dev.manabi.conversation.Recipient;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sends messages to the chats that people have with the bot, as last seen, else begun,
 * and to channels.
 */
@Component
class TeamsMessenger implements Messenger {

	private static final Outcome GONE = new Unreachable(Reason.GONE);

	private final PersonalChats chats;

	private final Connector connector;

	private final FirstContact firstContact;

	private final Cards cards;

	private final String bot;

	TeamsMessenger(PersonalChats chats, Connector connector, Cards cards, TeamsProperties teams,
			ObjectProvider<Gate> gate) {
		this.chats = chats;
		this.connector = connector.through(gate.getIfAvailable(() -> Gate.OPEN));
		this.firstContact = new FirstContact(this.connector, chats, teams);
		this.cards = cards;
		this.bot = "28:" + teams.appId();
	}

	@Override
	public Outcome say(Recipient recipient, Language language, Reply reply) {
		return switch (recipient) {
			case Recipient.Somebody(PersonId id) -> say(id, language, reply);
			case Recipient.Channel(String id) ->
				outcome(() -> this.connector.post(id, this.bot, this.cards.draw(reply, language, "")));
		};
	}

	/** A chat that is gone is begun once more: people may delete its history. */
	private Outcome say(PersonId person, Language language, Reply reply) {
		Function<PersonalChat, Outcome> send = (chat) -> send(chat, language, reply);
		Outcome outcome = this.chats.of(person).map(send).orElse(GONE);
		return outcome.equals(GONE) ? this.firstContact.with(person, send) : outcome;
	}

	@Override
	public Outcome update(Recipient recipient, Language language, String activity, Reply reply) {
		return change(recipient, activity,
				(at) -> this.connector.update(at, activity, this.cards.draw(reply, language, at.teamsId())));
	}

	@Override
	public Outcome remove(Recipient recipient, String activity) {
		Outcome outcome = change(recipient, activity, (at) -> this.connector.remove(at, activity));
		return outcome.equals(GONE) ? new Sent(activity) : outcome;
	}

	private Outcome change(Recipient recipient, String activity, Consumer<Address> change) {
		Outcome outcome = address(recipient, activity).map((at) -> outcome(() -> {
			change.accept(at);
			return activity;
		})).orElseGet(() -> new Unreachable(Reason.NO_CHAT));
		return (outcome instanceof Sent) ? new Sent(activity) : outcome;
	}

	private Optional<Address> address(Recipient recipient, String activity) {
		return switch (recipient) {
			case Recipient.Somebody(PersonId id) -> this.chats.of(id).map(PersonalChat::address);
			case Recipient.Channel(String id) -> Optional.of(this.connector.thread(id, activity, this.bot));
		};
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
