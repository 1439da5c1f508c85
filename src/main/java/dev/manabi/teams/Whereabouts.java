package dev.manabi.teams;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import dev.manabi.conversation.Installed;
import dev.manabi.entra.EntraProperties;
import dev.manabi.conversation.Place;
import dev.manabi.conversation.Removed;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Learns from activities where people and the bot are, without asking the connector.
 */
@Component
class Whereabouts {

	private final PersonalChats chats;

	private final ServiceUrls serviceUrls;

	private final Installations installations;

	private final ApplicationEventPublisher events;

	private final String tenant;

	Whereabouts(PersonalChats chats, ServiceUrls serviceUrls, Installations installations,
			ApplicationEventPublisher events, EntraProperties entra) {
		this.chats = chats;
		this.serviceUrls = serviceUrls;
		this.installations = installations;
		this.events = events;
		this.tenant = entra.tenantId();
	}

	void learn(Activity activity) {
		this.serviceUrls.saw(this.tenant, activity.getServiceUrl());
		if (removal(activity)) {
			place(activity).ifPresent(this::remove);
		}
		else {
			keep(activity);
			if (arrival(activity)) {
				place(activity).filter(this.installations::add).ifPresent(this::publishInstalled);
			}
		}
	}

	private void keep(Activity activity) {
		if (place(activity).orElse(null) instanceof Place.Chat chat && activity.getRecipient().getId() != null) {
			this.chats.keep(new PersonalChat(chat.person(), activity.getConversation().getId(),
					activity.getServiceUrl(), this.tenant, activity.getFrom().getId(), activity.getRecipient().getId()),
					Instant.now());
		}
	}

	private void publishInstalled(Place place) {
		this.events.publishEvent(new Installed(place));
	}

	private void remove(Place place) {
		if (place instanceof Place.Chat chat) {
			this.chats.forget(chat.person());
		}
		if (this.installations.remove(place)) {
			this.events.publishEvent(new Removed(place));
		}
	}

	/** An upgrade is neither: it says {@code add-upgrade} or {@code remove-upgrade}. */
	private static boolean arrival(Activity activity) {
		return (activity.isType(ActivityTypes.INSTALLATION_UPDATE) && "add".equals(activity.getAction()))
				|| (activity.isType(ActivityTypes.CONVERSATION_UPDATE) && bot(activity, activity.getMembersAdded()));
	}

	private static boolean removal(Activity activity) {
		return (activity.isType(ActivityTypes.INSTALLATION_UPDATE) && "remove".equals(activity.getAction()))
				|| (activity.isType(ActivityTypes.CONVERSATION_UPDATE) && bot(activity, activity.getMembersRemoved()));
	}

	private static boolean bot(Activity activity, @Nullable List<ChannelAccount> members) {
		String bot = activity.getRecipient().getId();
		return members != null && bot != null
				&& members.stream().anyMatch((member) -> member != null && bot.equals(member.getId()));
	}

	private static Optional<Place> place(Activity activity) {
		String conversation = activity.getConversation().getId();
		return switch (String.valueOf(activity.getConversation().getConversationType())) {
			case "personal" -> Incoming.person(activity).map(Place.Chat::new);
			case "channel" -> Optional.of(new Place.Team(team(activity).orElse(conversation)));
			default -> Optional.of(new Place.Group(conversation));
		};
	}

	/** What people call a channel, empty if Teams does not say. */
	static String channelName(Activity activity) {
		return (activity.getChannelData() instanceof Map<?, ?> data && data.get("channel") instanceof Map<?, ?> channel
				&& channel.get("name") instanceof String name) ? name : "";
	}

	/** The team that a channel belongs to. */
	static Optional<String> team(Activity activity) {
		return (activity.getChannelData() instanceof Map<?, ?> data && data.get("team") instanceof Map<?, ?> team
				&& team.get("id") instanceof String id) ? Optional.of(id) : Optional.empty();
	}

}
