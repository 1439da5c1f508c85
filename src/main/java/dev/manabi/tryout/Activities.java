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

	Map<String, Object> installed(Person person, String locale) {
		Map<String, Object> activity = activity("installationUpdate", person, locale);
		activity.put("action", "add");
		return activity;
	}

	Map<String, Object> typed(Person person, String locale, String text) {
		Map<String, Object> activity = activity("message", person, locale);
		activity.put("text", text);
		activity.put("textFormat", "plain");
		return activity;
	}

	/** A message that brings a file, and where the bot may fetch it. */
	Map<String, Object> attached(Person person, String locale, String name, String file) {
		Map<String, Object> activity = activity("message", person, locale);
		activity.put("attachments",
				List.of(Map.of("contentType", "application/vnd.microsoft.teams.file.download.info", "name", name,
						"contentUrl", this.addresses.file(file), "content",
						Map.of("downloadUrl", this.addresses.file(file), "uniqueId", file, "fileType", type(name)))));
		return activity;
	}

	private static String type(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

	Map<String, Object> submitted(Person person, String locale, Map<String, Object> value, String messageId) {
		Map<String, Object> activity = activity("message", person, locale);
		activity.put("value", value);
		activity.put("replyToId", messageId);
		return activity;
	}

	Map<String, Object> executed(Person person, String locale, Executed executed) {
		Map<String, Object> activity = activity("invoke", person, locale);
		activity.put("name", "adaptiveCard/action");
		activity.put("replyToId", executed.messageId());
		activity.put("value",
				Map.of("action", Map.of("type", "Action.Execute", "verb", executed.verb(), "data", executed.data()),
						"trigger", executed.trigger()));
		return activity;
	}

	private Map<String, Object> activity(String type, Person person, String locale) {
		Map<String, Object> activity = new LinkedHashMap<>();
		activity.put("type", type);
		activity.put("id", UUID.randomUUID().toString());
		activity.put("timestamp", Clock.systemUTC().instant().toString());
		activity.put("serviceUrl", this.addresses.connector());
		activity.put("channelId", "msteams");
		activity.put("from", Map.of("id", teamsId(person), "name", person.name(), "aadObjectId", person.id().value()));
		activity.put("conversation", Map.of("conversationType", "personal", "tenantId", this.tenant, "id",
				Chats.conversationId(person.id())));
		activity.put("recipient", Map.of("id", "28:" + this.appId, "name", "Manabi"));
		activity.put("locale", locale);
		activity.put("channelData", Map.of("tenant", Map.of("id", this.tenant)));
		return activity;
	}

	static String teamsId(Person person) {
		return PERSON + person.id().value();
	}

	/** A button of the kind {@code Action.Execute} that somebody pressed. */
	record Executed(String verb, Map<String, Object> data, String messageId, String trigger) {

	}

}
