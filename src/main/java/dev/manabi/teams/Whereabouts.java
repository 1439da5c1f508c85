package dev.manabi.teams;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

	private final SeenLanguages languages;

	private final Channels channels;

	private final ApplicationEventPublisher events;

	private final String tenant;

	Whereabouts(PersonalChats chats, ServiceUrls serviceUrls, Installations installations, SeenLanguages languages,
			Channels channels, ApplicationEventPublisher events, EntraProperties entra) {
		this.chats = chats;
		this.serviceUrls = serviceUrls;
		this.installations = installations;
		this.languages = languages;
		this.channels = channels;
		this.events = events;
		this.tenant = entra.tenantId();
	}

	/** A message extension is used in chats and channels that the bot has no part in. */
	void learn(Activity activity) {
		this.serviceUrls.saw(this.tenant, activity.getServiceUrl());
		if (MessageExtension.isFor(activity)) {
			return;
		}
		Optional<Place> team = this.channels.learn(activity, arrival(activity));
		if (removal(activity)) {
			place(activity).ifPresent(this::remove);
		}
		else {
			keep(activity);
			(arrival(activity) ? place(activity) : team).filter(this.installations::add)
				.ifPresent(this::publishInstalled);
		}
	}

	private void keep(Activity activity) {
		if (place(activity).orElse(null) instanceof Place.Chat chat && activity.getRecipient().getId() != null) {
			this.chats.keep(new PersonalChat(chat.person(), activity.getConversation().getId(),
					activity.getServiceUrl(), this.tenant, activity.getFrom().getId(), activity.getRecipient().getId()),
					Instant.now());
			this.languages.saw(chat.person(), Objects.requireNonNullElse(activity.getLocale(), ""));
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
		return Channels.teamGone(activity)
				|| (activity.isType(ActivityTypes.INSTALLATION_UPDATE) && "remove".equals(activity.getAction()))
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
			case "channel" -> Optional.of(new Place.Team(Channels.team(activity).orElse(conversation)));
			default -> Optional.of(new Place.Group(conversation));
		};
	}

}
