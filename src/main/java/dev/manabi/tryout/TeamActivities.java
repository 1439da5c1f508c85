package dev.manabi.tryout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/**
 * What Teams writes of a team: the bot is mentioned in it, or added to it.
 *
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events">Conversation
 * events in your Teams bot</a>
 */
@Tryout
@Component
class TeamActivities {

	private static final Pattern MENTION = Pattern.compile("[@＠]" + Message.BOT_NAME + "(?![A-Za-z0-9])",
			Pattern.CASE_INSENSITIVE);

	private static final String AT = "<at>" + Message.BOT_NAME + "</at>";

	private final Activities activities;

	TeamActivities(Activities activities) {
		this.activities = activities;
	}

	/** A bot hears in a channel what mentions it, and nothing else. */
	static boolean mentions(String text) {
		return MENTION.matcher(text).find();
	}

	Map<String, Object> mentioned(Speaker speaker, String text, String messageId) {
		Map<String, Object> activity = this.activities.typed(speaker, MENTION.matcher(text).replaceAll(AT));
		activity.put("id", messageId);
		activity.put("entities", List.of(Map.of("type", "mention", "mentioned",
				Map.of("id", this.activities.bot(), "name", Message.BOT_NAME), "text", AT)));
		return activity;
	}

	Map<String, Object> installed(Speaker speaker) {
		Map<String, Object> activity = this.activities.installed(speaker);
		tell(activity, "settings", Map.of("selectedChannel", Map.of("id", TeamChannels.GENERAL.id())));
		return activity;
	}

	/** The bot is a member of the team now. */
	Map<String, Object> joined(Speaker speaker) {
		Map<String, Object> activity = this.activities.begin("conversationUpdate", speaker);
		activity.put("membersAdded", List.of(Map.of("id", this.activities.bot())));
		tell(activity, "eventType", "teamMemberAdded");
		return activity;
	}

	Map<String, Object> channelCreated(Speaker speaker) {
		Map<String, Object> activity = this.activities.begin("conversationUpdate", speaker);
		tell(activity, "eventType", "channelCreated");
		return activity;
	}

	private static void tell(Map<String, Object> activity, String name, Object value) {
		Map<String, Object> data = new LinkedHashMap<>();
		((Map<?, ?>) activity.getOrDefault("channelData", Map.of()))
			.forEach((key, known) -> data.put(String.valueOf(key), known));
		data.put(name, value);
		activity.put("channelData", data);
	}

}
