package dev.manabi.teams;

import java.util.Map;
import java.util.Optional;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import dev.manabi.conversation.ChannelGone;
import dev.manabi.conversation.ChannelSeen;
import dev.manabi.conversation.Place;
import dev.manabi.conversation.Venue;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Learns from activities which channels there are in the teams that the bot is in,
 * without asking the connector.
 *
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events">Conversation
 * events</a>
 */
@Component
class Channels {

	/** No id or name that Teams gives is longer. */
	private static final int LONGEST = 200;

	private final ApplicationEventPublisher events;

	Channels(ApplicationEventPublisher events) {
		this.events = events;
	}

	/**
	 * Tells what an activity says of a channel.
	 * @param arrival whether it says that the bot was added
	 * @return the team that the bot is therefore in, if the activity says which
	 */
	Optional<Place> learn(Activity activity, boolean arrival) {
		Optional<Venue> seen = seen(activity, arrival)
			.filter((venue) -> venue.channel().length() <= LONGEST && venue.team().length() <= LONGEST);
		seen.map(ChannelSeen::new).ifPresent(this.events::publishEvent);
		if (event(activity).equals("channelDeleted")) {
			text(activity, "channel", "id").map(ChannelGone::new).ifPresent(this.events::publishEvent);
		}
		return seen.map(Venue::team).filter((team) -> !team.isEmpty()).<Place>map(Place.Team::new);
	}

	private static Optional<Venue> seen(Activity activity, boolean arrival) {
		if (activity.isType(ActivityTypes.MESSAGE)) {
			return Optional.ofNullable(venue(activity));
		}
		if (arrival && "channel".equals(activity.getConversation().getConversationType())) {
			String team = teamOrConversation(activity);
			return Optional.of(new Venue(team, "", team, group(activity)));
		}
		return text(activity, "channel", "id")
			.filter((_) -> event(activity).matches("channel(Created|Renamed|Restored)"))
			.map((id) -> new Venue(id, name(activity), teamOrConversation(activity), group(activity)));
	}

	/** What happened in a team, empty if nothing did. */
	private static String event(Activity activity) {
		return activity.isType(ActivityTypes.CONVERSATION_UPDATE) ? text(activity, "eventType").orElse("") : "";
	}

	/** Where something is said, null outside of channels. */
	static @Nullable Venue venue(Activity activity) {
		if (!"channel".equals(activity.getConversation().getConversationType())) {
			return null;
		}
		String channel = activity.getConversation().getId().split(Connector.THREAD, 2)[0];
		return new Venue(channel, name(activity), team(activity).orElse(""), group(activity));
	}

	/** What people call a channel, empty if Teams does not say. */
	private static String name(Activity activity) {
		String name = text(activity, "channel", "name").orElse("");
		return (name.length() <= LONGEST) ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST / 2));
	}

	/** The team that a channel belongs to. */
	static Optional<String> team(Activity activity) {
		return text(activity, "team", "id");
	}

	private static String teamOrConversation(Activity activity) {
		return team(activity).orElseGet(() -> activity.getConversation().getId());
	}

	/** Whether the whole team is gone, and the bot with it. */
	static boolean teamGone(Activity activity) {
		return event(activity).matches("team(Hard)?Deleted");
	}

	private static String group(Activity activity) {
		return text(activity, "team", "aadGroupId").filter((group) -> group.length() <= LONGEST / 2).orElse("");
	}

	private static Optional<String> text(Activity activity, String... path) {
		Object at = activity.getChannelData();
		for (String step : path) {
			at = (at instanceof Map<?, ?> data) ? data.get(step) : null;
		}
		return (at instanceof String text && !text.isBlank()) ? Optional.of(text) : Optional.empty();
	}

}
