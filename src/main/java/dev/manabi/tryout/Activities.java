package dev.manabi.tryout;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.manabi.roster.Person;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Activities as Teams writes them.
 *
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages">Messages
 * in bot conversations</a>
 */
@Tryout
@Component
class Activities {

	static final String PERSON = "29:";

	private final String appId;

	private final String tenant;

	private final Addresses addresses;

	Activities(@Value("${manabi.teams.app-id}") String appId, @Value("${manabi.entra.tenant-id}") String tenant,
			Addresses addresses) {
		this.appId = appId;
		this.tenant = tenant;
		this.addresses = addresses;
	}

	Map<String, Object> installed(Speaker speaker) {
		Map<String, Object> activity = begin("installationUpdate", speaker);
		activity.put("action", "add");
		return activity;
	}

	Map<String, Object> typed(Speaker speaker, String text) {
		Map<String, Object> activity = begin("message", speaker);
		activity.put("text", text);
		activity.put("textFormat", "plain");
		return activity;
	}

	/** A message that quotes an earlier one of the bot. */
	Map<String, Object> quoting(Speaker speaker, String text, Message quoted) {
		Map<String, Object> activity = typed(speaker, text);
		activity.put("attachments", List.of(Map.of("contentType", "text/html", "content",
				Html.quotation(bot(), quoted.id(), quoted.preview()) + Html.paragraph(text))));
		return activity;
	}

	/** A message that brings a file, and where the bot may fetch it. */
	Map<String, Object> attached(Speaker speaker, String name, String file) {
		Map<String, Object> activity = begin("message", speaker);
		activity.put("attachments",
				List.of(Map.of("contentType", "application/vnd.microsoft.teams.file.download.info", "name", name,
						"contentUrl", this.addresses.file(file), "content",
						Map.of("downloadUrl", this.addresses.file(file), "uniqueId", file, "fileType", type(name)))));
		return activity;
	}

	private static String type(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

	Map<String, Object> submitted(Speaker speaker, Map<String, Object> value, String messageId) {
		Map<String, Object> activity = begin("message", speaker);
		activity.put("value", value);
		activity.put("replyToId", messageId);
		return activity;
	}

	Map<String, Object> executed(Speaker speaker, Executed executed) {
		Map<String, Object> activity = invoked(speaker, "adaptiveCard/action",
				Map.of("action", Map.of("type", "Action.Execute", "verb", executed.verb(), "data", executed.data()),
						"trigger", executed.trigger()));
		activity.put("replyToId", executed.messageId());
		return activity;
	}

	Map<String, Object> reacted(Speaker speaker, ReactionPress reaction) {
		Map<String, Object> activity = begin("messageReaction", speaker);
		activity.put(reaction.added() ? "reactionsAdded" : "reactionsRemoved",
				List.of(Map.of("type", reaction.kind())));
		activity.put("replyToId", reaction.messageId());
		return activity;
	}

	Map<String, Object> invoked(Speaker speaker, String name, Map<String, Object> value) {
		Map<String, Object> activity = begin("invoke", speaker);
		activity.put("name", name);
		activity.put("value", value);
		return activity;
	}

	Map<String, Object> begin(String type, Speaker speaker) {
		Person person = speaker.person();
		Map<String, Object> activity = new LinkedHashMap<>();
		activity.put("type", type);
		activity.put("id", UUID.randomUUID().toString());
		activity.put("timestamp", Clock.systemUTC().instant().toString());
		activity.put("serviceUrl", this.addresses.connector());
		activity.put("channelId", "msteams");
		activity.put("from", Map.of("id", teamsId(person), "name", person.name(), "aadObjectId", person.id().value()));
		activity.put("conversation", speaker.scene().conversation(this.tenant));
		activity.put("recipient", Map.of("id", bot(), "name", Message.BOT_NAME));
		activity.put("locale", speaker.locale());
		Map<String, Object> channelData = new LinkedHashMap<>(speaker.scene().data());
		channelData.put("tenant", Map.of("id", this.tenant));
		activity.put("channelData", channelData);
		return activity;
	}

	/** What Teams calls the bot. */
	String bot() {
		return "28:" + this.appId;
	}

	static String teamsId(Person person) {
		return PERSON + person.id().value();
	}

	/** A button of the kind {@code Action.Execute} that somebody pressed. */
	record Executed(String verb, Map<String, Object> data, String messageId, String trigger) {

	}

}
