package dev.manabi.teams;

import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Activities as Teams sends them.
 */
final class Activities {

	static final String TENANT = "99999999-8888-4777-8666-555555555555";

	/** A section chief's senior officer (主査) among the demo people. */
	static final String SUZUKI = "6301bbfc-a0c5-454e-8ff9-bb510944fe0c";

	private static final JsonMapper JSON = new JsonMapper();

	private final String serviceUrl;

	Activities(String serviceUrl) {
		this.serviceUrl = serviceUrl;
	}

	/** Suzuki writes in the personal chat. */
	ObjectNode message(String text) {
		return activity("message").put("text", text).put("textFormat", "plain");
	}

	/** Suzuki writes where others read it, mentioning the bot. */
	ObjectNode mention(String conversationType, String botName, String text) {
		ObjectNode activity = message("<at>%s</at> %s".formatted(botName, text));
		activity.withObjectProperty("conversation")
			.put("id", "19:general@thread.tacv2;messageid=1481567603816")
			.put("conversationType", conversationType)
			.put("isGroup", true);
		ArrayNode entities = activity.putArray("entities");
		entities.addObject().put("type", "clientInfo").put("locale", "ja-JP").put("country", "JP");
		ObjectNode mention = entities.addObject().put("type", "mention").put("text", "<at>%s</at>".formatted(botName));
		mention.putObject("mentioned").put("id", "28:" + Tokens.APP_ID).put("name", botName);
		return activity;
	}

	/** Suzuki presses a button of the kind Action.Execute. */
	ObjectNode execute(String verb) {
		return invoke("adaptiveCard/action", """
				{"action": {"type": "Action.Execute", "verb": "%s", "data": {}}, "trigger": "manual"}
				""".formatted(verb));
	}

	ObjectNode invoke(String name, String value) {
		ObjectNode activity = activity("invoke").put("name", name).put("replyToId", "1481567603816");
		activity.set("value", json(value));
		return activity;
	}

	ObjectNode activity(String type) {
		return (ObjectNode) json("""
				{"type": "%s", "id": "f:%s", "timestamp": "2026-11-22T03:04:37.1234567Z",
				 "localTimestamp": "2026-11-22T12:04:37.1234567+09:00", "serviceUrl": "%s", "channelId": "msteams",
				 "from": {"id": "29:suzuki", "name": "鈴木 直樹", "aadObjectId": "%s"},
				 "conversation": {"conversationType": "personal", "tenantId": "%s", "id": "a:1"},
				 "recipient": {"id": "28:%s", "name": "Manabi"}, "locale": "ja-JP",
				 "channelData": {"tenant": {"id": "%s"}}}
				""".formatted(type, UUID.randomUUID(), this.serviceUrl, SUZUKI, TENANT, Tokens.APP_ID, TENANT));
	}

	static JsonNode json(String text) {
		return JSON.readTree(text);
	}

}
