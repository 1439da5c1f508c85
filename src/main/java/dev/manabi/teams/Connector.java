package dev.manabi.teams;

import java.util.List;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ResourceResponse;
import dev.manabi.conversation.Answer;
import dev.manabi.conversation.Gate;
import dev.manabi.entra.EntraProperties;
import dev.manabi.roster.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Teams' connector, for what is no reply.
 *
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages">Send
 * proactive messages</a>
 */
@Component
class Connector {

	private final ConnectorClients clients;

	private final ConnectorCredentials credentials;

	private final ServiceUrls serviceUrls;

	private final Outgoing outgoing;

	private final ActivityJson json;

	private final String tenant;

	@Autowired
	Connector(ConnectorClients clients, ConnectorCredentials credentials, ServiceUrls serviceUrls, Outgoing outgoing,
			ActivityJson json, EntraProperties entra) {
		this(clients, credentials, serviceUrls, outgoing, json, entra.tenantId());
	}

	private Connector(ConnectorClients clients, ConnectorCredentials credentials, ServiceUrls serviceUrls,
			Outgoing outgoing, ActivityJson json, String tenant) {
		this.clients = clients;
		this.credentials = credentials;
		this.serviceUrls = serviceUrls;
		this.outgoing = outgoing;
		this.json = json;
		this.tenant = tenant;
	}

	/** Another whose requests pass a gate. */
	Connector through(Gate gate) {
		return new Connector(this.clients.through(gate), this.credentials, this.serviceUrls, this.outgoing, this.json,
				this.tenant);
	}

	/** The id of the message, empty if the connector tells none. */
	String send(PersonalChat chat, Answer.Message message) {
		ResourceResponse sent = at(chat.serviceUrl()).sendToConversation(chat.conversation(), activity(chat, message))
			.join();
		return (sent != null && sent.getId() != null) ? sent.getId() : "";
	}

	/** Puts a message into the place of an earlier one. */
	void update(PersonalChat chat, String id, Answer.Message message) {
		Activity activity = activity(chat, message);
		activity.setId(id);
		ResourceResponse _ = at(chat.serviceUrl()).updateActivity(chat.conversation(), id, activity).join();
	}

	private Activity activity(PersonalChat chat, Answer.Message message) {
		Activity activity = this.outgoing.message(message);
		activity.setFrom(new ChannelAccount(chat.bot()));
		activity.setRecipient(new ChannelAccount(chat.teamsId()));
		activity.setConversation(new ConversationAccount(chat.conversation()));
		return activity;
	}

	/**
	 * Opens somebody's own chat with the bot; Teams gives the same one again.
	 * @param teamsId what Teams calls them, or their Entra object id
	 */
	PersonalChat open(PersonId person, String teamsId, String bot) {
		String serviceUrl = this.serviceUrls.of(this.tenant);
		ConversationParameters chat = new ConversationParameters();
		chat.setIsGroup(false);
		chat.setBot(new ChannelAccount(bot));
		chat.setMembers(List.of(new ChannelAccount(teamsId)));
		chat.setTenantId(this.tenant);
		chat.setChannelData(this.json.tree("{\"tenant\": {\"id\": \"%s\"}}".formatted(this.tenant)));
		String id = at(serviceUrl).createConversation(chat).join().getId();
		if (id == null || id.isBlank()) {
			throw new IllegalStateException("The connector opened a chat without an id");
		}
		return new PersonalChat(person, id, serviceUrl, this.tenant, teamsId, bot);
	}

	private Conversations at(String serviceUrl) {
		return this.clients.at(serviceUrl, this.credentials).getConversations();
	}

}
