package dev.manabi.teams;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.manabi.conversation.Answer;
import dev.manabi.conversation.Cards;
import dev.manabi.conversation.Gate;
import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Messenger.Unreachable.Reason;
import dev.manabi.conversation.Recipient;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Sends messages to the chats that people have with the bot, as last seen, else begun,
 * and to channels.
 */
@Component
class TeamsMessenger implements Messenger {

	private static final Logger log = LoggerFactory.getLogger(TeamsMessenger.class);

	private static final Duration A_MOMENT = Duration.ofSeconds(1);

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
				drawn("", language, reply, (message) -> this.connector.post(id, this.bot, message));
		};
	}

	/** A chat that is gone is begun once more: people may delete its history. */
	private Outcome say(PersonId person, Language language, Reply reply) {
		Function<PersonalChat, Outcome> send = (chat) -> send(chat, language, reply);
		return in(person, (chat) -> {
			Outcome outcome = chat.map(send).orElse(GONE);
			return outcome.equals(GONE) ? this.firstContact.with(person, send) : outcome;
		});
	}

	/** While it can't be read where somebody's chat is, nothing leaves. */
	private Outcome in(PersonId person, Function<Optional<PersonalChat>, Outcome> then) {
		Optional<PersonalChat> chat;
		try {
			chat = this.chats.of(person);
		}
		catch (DataAccessException ex) {
			log.warn("It could not be read where somebody's chat is: {}", ex.getClass().getName());
			return new Held(A_MOMENT);
		}
		return then.apply(chat);
	}

	@Override
	public Outcome update(Recipient recipient, Language language, String activity, Reply reply) {
		return changed(recipient, activity, (at) -> drawn(at.teamsId(), language, reply, (message) -> {
			this.connector.update(at, activity, message);
			return activity;
		}));
	}

	@Override
	public Outcome remove(Recipient recipient, String activity) {
		Outcome outcome = changed(recipient, activity, (at) -> outcome(() -> {
			this.connector.remove(at, activity);
			return activity;
		}));
		return outcome.equals(GONE) ? new Sent(activity) : outcome;
	}

	private Outcome changed(Recipient recipient, String activity, Function<Address, Outcome> change) {
		Outcome outcome = switch (recipient) {
			case Recipient.Somebody(PersonId id) -> in(id,
					(chat) -> chat.map(PersonalChat::address)
						.map(change)
						.orElseGet(() -> new Unreachable(Reason.NO_CHAT)));
			case Recipient.Channel(String id) -> change.apply(this.connector.thread(id, activity, this.bot));
		};
		return (outcome instanceof Sent) ? new Sent(activity) : outcome;
	}

	private Outcome send(PersonalChat chat, Language language, Reply reply) {
		Outcome outcome = drawn(chat.teamsId(), language, reply, (message) -> this.connector.send(chat, message));
		if (outcome.equals(GONE)) {
			this.chats.forgetIfPossible(chat);
		}
		return outcome;
	}

	/** What can't be drawn never leaves. */
	private Outcome drawn(String teamsId, Language language, Reply reply, Function<Answer.Message, String> call) {
		Answer.Message message;
		try {
			message = this.cards.draw(reply, language, teamsId);
		}
		catch (RuntimeException ex) {
			log.error("A message could not be drawn", ex);
			return new Unreachable(Reason.REFUSED);
		}
		return outcome(() -> call.apply(message));
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
