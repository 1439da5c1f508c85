package dev.manabi.teams;

import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ConversationResourceResponse;
import com.microsoft.bot.schema.ResourceResponse;
import dev.manabi.conversation.Answer;
import dev.manabi.conversation.Gate;
import dev.manabi.entra.EntraProperties;
import dev.manabi.roster.PersonId;
import org.jspecify.annotations.Nullable;

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

	/** Stands between what Teams calls a channel and the message that begins a thread. */
	static final String THREAD = ";messageid=";

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
		ResourceResponse sent = at(chat.serviceUrl())
			.sendToConversation(chat.conversation(), activity(chat.address(), message))
			.join();
		return (sent != null && sent.getId() != null) ? sent.getId() : "";
	}

	/** Puts a message into the place of an earlier one. */
	void update(Address at, String id, Answer.Message message) {
		Activity activity = activity(at, message);
		activity.setId(id);
		ResourceResponse _ = at(at.serviceUrl()).updateActivity(at.conversation(), id, activity).join();
	}

	/** Takes a message back. */
	void remove(Address at, String id) {
		Void _ = at(at.serviceUrl()).deleteActivity(at.conversation(), id).join();
	}

	private Activity activity(Address at, Answer.Message message) {
		Activity activity = this.outgoing.message(message);
		activity.setFrom(new ChannelAccount(at.bot()));
		if (!at.teamsId().isEmpty()) {
			activity.setRecipient(new ChannelAccount(at.teamsId()));
		}
		activity.setConversation(new ConversationAccount(at.conversation()));
		return activity;
	}

	/**
	 * Begins a thread in a channel.
	 * @return the id of the message that begins it, empty if the connector tells none
	 */
	String post(String channel, String bot, Answer.Message message) {
		ConversationParameters thread = new ConversationParameters();
		thread.setIsGroup(true);
		thread.setBot(new ChannelAccount(bot));
		thread.setTenantId(this.tenant);
		ObjectNode data = JsonNodeFactory.instance.objectNode();
		data.putObject("channel").put("id", channel);
		data.putObject("tenant").put("id", this.tenant);
		thread.setChannelData(data);
		thread.setActivity(this.outgoing.message(message));
		return root(at(this.serviceUrls.of(this.tenant)).createConversation(thread).join());
	}

	/** A thread is called after the message that begins it. */
	private static String root(@Nullable ConversationResourceResponse begun) {
		String thread = (begun != null && begun.getId() != null) ? begun.getId() : "";
		int id = thread.indexOf(THREAD);
		if (id >= 0) {
			return thread.substring(id + THREAD.length());
		}
		return (begun != null && begun.getActivityId() != null) ? begun.getActivityId() : "";
	}

	/** Where a thread in a channel is. */
	Address thread(String channel, String root, String bot) {
		return new Address(this.serviceUrls.of(this.tenant), channel + THREAD + root, bot, "");
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
