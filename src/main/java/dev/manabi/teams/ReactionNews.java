package dev.manabi.teams;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.MessageReaction;
import dev.manabi.conversation.Reacted;
import dev.manabi.conversation.Recipient;
import dev.manabi.conversation.Venue;
import dev.manabi.roster.PersonId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Learns from activities who reacts to what the bot said, in their own chats and in
 * channels.
 *
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events">Message
 * reaction events</a>
 */
@Component
class ReactionNews {

	/** No reaction that Teams knows has a longer name. */
	private static final int LONGEST = 60;

	private final ApplicationEventPublisher events;

	ReactionNews(ApplicationEventPublisher events) {
		this.events = events;
	}

	void learn(Activity activity) {
		if (activity.isType(ActivityTypes.MESSAGE_REACTION) && activity.getReplyToId() != null) {
			Incoming.person(activity)
				.flatMap((person) -> reacted(activity, person))
				.ifPresent(this.events::publishEvent);
		}
	}

	private static Optional<Reacted> reacted(Activity activity, PersonId person) {
		return where(activity, person).map((where) -> new Reacted(where, activity.getReplyToId(), person,
				kinds(activity.getReactionsAdded()), kinds(activity.getReactionsRemoved())));
	}

	private static Optional<Recipient> where(Activity activity, PersonId person) {
		@Nullable Venue venue = Channels.venue(activity);
		if (venue != null) {
			return Optional.of(new Recipient.Channel(venue.channel()));
		}
		return "personal".equals(activity.getConversation().getConversationType())
				? Optional.of(new Recipient.Somebody(person)) : Optional.empty();
	}

	private static List<String> kinds(@Nullable List<MessageReaction> reactions) {
		return Objects.requireNonNullElse(reactions, List.<MessageReaction>of())
			.stream()
			.filter(Objects::nonNull)
			.map(MessageReaction::getType)
			.filter((kind) -> kind != null && !kind.isBlank() && kind.length() <= LONGEST)
			.distinct()
			.toList();
	}

}
