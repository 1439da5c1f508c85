package dev.manabi.teams;

import java.time.Instant;
import java.util.function.Function;

import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Messenger.Outcome;
import dev.manabi.conversation.Messenger.Unreachable.Reason;
import dev.manabi.roster.PersonId;

/**
 * Begins chats with people who have not spoken, which Teams allows where the bot is
 * installed for them. It is the one who knows: an administrator's policy may have
 * installed the bot again for whoever removed it, and nobody is told of a removal that
 * happened while the bot was away. So Teams is asked each time.
 *
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages">Send
 * proactive messages</a>
 */
class FirstContact {

	private final Connector connector;

	private final PersonalChats chats;

	private final String bot;

	FirstContact(Connector connector, PersonalChats chats, TeamsProperties teams) {
		this.connector = connector;
		this.chats = chats;
		this.bot = "28:" + teams.appId();
	}

	/** Opens a chat, keeps where it is, and goes on there. */
	Outcome with(PersonId person, Function<PersonalChat, Outcome> then) {
		if (person.isStandIn()) {
			return new Messenger.Unreachable(Reason.NO_CHAT);
		}
		PersonalChat chat;
		try {
			chat = this.connector.open(person, person.value(), this.bot);
		}
		catch (RuntimeException ex) {
			return Outcomes.ofOpening(ex);
		}
		this.chats.addIfPossible(chat, Instant.now());
		return then.apply(chat);
	}

}
