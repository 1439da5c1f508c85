package dev.manabi.teams;

import java.net.http.HttpResponse;

import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The message extension over the real endpoint, used by Suzuki. What it answers is in the
 * HTTP answer alone.
 */
@Import(ExtensionCommands.class)
abstract class ExtensionStage extends WithTeams {

	static final String QUERY = "composeExtension/query";

	static final String FETCH = "composeExtension/fetchTask";

	static final String SUBMIT = "composeExtension/submitAction";

	@Autowired
	ExtensionCommands commands;

	@Autowired
	Texts texts;

	@BeforeEach
	void forget(@Autowired JdbcClient jdbc) {
		jdbc.sql("DELETE FROM teams_personal_chat").update();
		this.commands.asked.clear();
		this.commands.marked.clear();
		this.commands.words.clear();
	}

	String note(ObjectNode query) {
		JsonNode answer = answered(QUERY, query).path("composeExtension");
		assertThat(answer.path("type").asString()).isEqualTo("message");
		return answer.path("text").asString();
	}

	String said(String name, ObjectNode value) {
		JsonNode task = answered(name, value).path("task");
		assertThat(task.path("type").asString()).as(task.toString()).isEqualTo("message");
		return task.path("value").asString();
	}

	JsonNode answered(String name, ObjectNode value) {
		return answered(use(name, value));
	}

	/** The HTTP answer is all there is. */
	JsonNode answered(ObjectNode activity) {
		HttpResponse<String> response = this.endpoint.deliver(activity);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(CHANNEL.received()).isEmpty();
		return Activities.json(response.body());
	}

	String text(String key, Object... arguments) {
		return this.texts.get(Language.JA, key, arguments);
	}

	static ObjectNode use(String name, ObjectNode value) {
		return ACTIVITIES.invoke(name, value.toString());
	}

	static ObjectNode query(String words, int skip, int count) {
		ObjectNode value = command("find-tips");
		value.putArray("parameters").addObject().put("name", "query").put("value", words);
		value.putObject("queryOptions").put("skip", skip).put("count", count);
		return value;
	}

	static ObjectNode message(String html) {
		ObjectNode payload = (ObjectNode) Activities.json("""
				{"id": "1", "messageType": "message", "linkToMessage": "https://teams.microsoft.com/l/message/1",
				 "from": {"user": {"userIdentityType": "aadUser", "id": "x", "displayName": "伊藤 彩香"}},
				 "body": {"contentType": "html"}}""");
		payload.withObjectProperty("body").put("content", html);
		return opened(payload);
	}

	static ObjectNode opened(JsonNode payload) {
		ObjectNode value = command("save-tip").put("commandContext", "message");
		value.set("messagePayload", payload);
		return value;
	}

	static ObjectNode submitted(String data) {
		ObjectNode value = command("save-tip").put("commandContext", "message");
		value.set("data", Activities.json(data));
		return value;
	}

	private static ObjectNode command(String name) {
		return ((ObjectNode) Activities.json("{}")).put("commandId", name);
	}

}
