package dev.manabi.teams;

import java.util.List;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ResourceResponse;
import dev.manabi.conversation.Answer;
import dev.manabi.entra.EntraProperties;
import dev.manabi.conversation.Asker;

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

	Connector(ConnectorClients clients, ConnectorCredentials credentials, ServiceUrls serviceUrls, Outgoing outgoing,
			ActivityJson json, EntraProperties entra) {
		this.clients = clients;
		this.credentials = credentials;
		this.serviceUrls = serviceUrls;
		this.outgoing = outgoing;
		this.json = json;
		this.tenant = entra.tenantId();
	}

	/** The id of the message, empty if the connector tells none. */
	String send(PersonalChat chat, Answer.Message message) {
		Activity activity = this.outgoing.message(message);
		activity.setFrom(new ChannelAccount(chat.bot()));
		activity.setRecipient(new ChannelAccount(chat.teamsId()));
		activity.setConversation(new ConversationAccount(chat.conversation()));
		ResourceResponse sent = at(chat.serviceUrl()).sendToConversation(chat.conversation(), activity).join();
		return (sent != null && sent.getId() != null) ? sent.getId() : "";
	}

	/** Opens somebody's own chat with the bot; Teams gives the same one again. */
	PersonalChat open(Asker asker, ChannelAccount bot) {
		String serviceUrl = this.serviceUrls.of(this.tenant);
		ConversationParameters chat = new ConversationParameters();
		chat.setIsGroup(false);
		chat.setBot(new ChannelAccount(bot.getId()));
		chat.setMembers(List.of(new ChannelAccount(asker.teamsId())));
		chat.setTenantId(this.tenant);
		chat.setChannelData(this.json.tree("{\"tenant\": {\"id\": \"%s\"}}".formatted(this.tenant)));
		String id = at(serviceUrl).createConversation(chat).join().getId();
		if (id == null || id.isBlank()) {
			throw new IllegalStateException("The connector opened a chat without an id");
		}
		return new PersonalChat(asker.id(), id, serviceUrl, this.tenant, asker.teamsId(), bot.getId());
	}

	private Conversations at(String serviceUrl) {
		return this.clients.at(serviceUrl, this.credentials).getConversations();
	}

}
