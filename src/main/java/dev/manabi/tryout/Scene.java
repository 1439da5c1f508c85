package dev.manabi.tryout;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.manabi.roster.Person;

/**
 * Where something is said or happens.
 *
 * @param type the kind of conversation
 * @param conversation its id
 * @param data what Teams tells of the team and the channel
 */
record Scene(String type, String conversation, Map<String, Object> data) {

	Scene {
		data = Map.copyOf(data);
	}

	/** Somebody's own chat with the bot. */
	static Scene own(Person person) {
		return new Scene("personal", Chats.conversationId(person.id()), Map.of());
	}

	static Scene thread(TeamChannel channel, String root) {
		return new Scene("channel", channel.thread(root), data(channel));
	}

	/** A channel, in no thread of it. */
	static Scene channel(TeamChannel channel) {
		return new Scene("channel", channel.id(), data(channel));
	}

	/** The team itself, which Teams calls by its general channel. */
	static Scene team(TeamChannel concerned) {
		return new Scene("channel", TeamChannels.GENERAL.id(), data(concerned));
	}

	private static Map<String, Object> data(TeamChannel channel) {
		String team = TeamChannels.GENERAL.id();
		return Map.of("team", Map.of("id", team, "name", TeamChannels.TEAM_NAME, "aadGroupId", TeamChannels.GROUP),
				"channel", Map.of("id", channel.id(), "name", channel.name()), "teamsTeamId", team, "teamsChannelId",
				channel.id());
	}

	Map<String, Object> conversation(String tenant) {
		Map<String, Object> told = new LinkedHashMap<>();
		told.put("conversationType", this.type);
		told.put("tenantId", tenant);
		told.put("id", this.conversation);
		if (!this.type.equals("personal")) {
			told.put("isGroup", true);
		}
		return told;
	}

}
