package dev.manabi.tryout;

import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.manabi.roster.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.server.ResponseStatusException;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the try-out delivers for the message extension, to an endpoint that answers
 * whatever it is told to.
 */
@TryoutTest
class ExtensionEndpointTests {

	private static final String SUZUKI = "6301bbfc-a0c5-454e-8ff9-bb510944fe0c";

	private static final String GENERAL = TeamChannels.GENERAL.id();

	private static final WireMockServer BOT = new WireMockServer(WireMockConfiguration.options().dynamicPort());

	@Autowired
	private Personas people;

	@Autowired
	private Conversations conversations;

	@Autowired
	private Activities activities;

	@Autowired
	private Chats chats;

	@Autowired
	private TeamChannels channels;

	@Autowired
	private ChannelKey key;

	@Autowired
	private JsonMapper json;

	private ExtensionEndpoint extension;

	@BeforeAll
	static void start() {
		BOT.start();
	}

	@AfterAll
	static void stop() {
		BOT.stop();
	}

	@BeforeEach
	void beginAnew() {
		BOT.resetAll();
		answer(200, "{\"task\": {\"type\": \"message\", \"value\": \"保存しました\"}}");
		this.chats.of(new PersonId(SUZUKI)).clear();
		this.channels.chat(TeamChannels.GENERAL).clear();
		Addresses bot = new Addresses(
				new MockEnvironment().withProperty("local.server.port", String.valueOf(BOT.port())));
		this.extension = new ExtensionEndpoint(this.people, this.conversations, this.activities,
				new Channel(this.json, this.key, bot));
	}

	@ParameterizedTest
	@CsvSource({ "RPA のコツ, query, RPA のコツ", "'', initialRun, true", "' ', initialRun, true" })
	void theSearchAsksForWhatIsTyped(String text, String parameter, String value) {
		JsonNode answer = this.extension.query(SUZUKI, new ExtensionEndpoint.Query(text, null, "ja-JP"));
		assertThat(answer.path("task").path("value").asString()).isEqualTo("保存しました");
		JsonNode activity = delivered();
		assertThat(activity.path("type").asString()).isEqualTo("invoke");
		assertThat(activity.path("name").asString()).isEqualTo("composeExtension/query");
		assertThat(activity.path("conversation").path("id").asString()).isEqualTo("a:" + SUZUKI);
		JsonNode asked = activity.path("value");
		assertThat(asked.path("commandId").asString()).isEqualTo("find-tips");
		assertThat(asked.path("parameters").path(0).path("name").asString()).isEqualTo(parameter);
		assertThat(asked.path("parameters").path(0).path("value").asString()).isEqualTo(value);
		assertThat(asked.path("queryOptions").path("count").asInt()).isEqualTo(25);
	}

	@Test
	void inAChannelTheSearchTellsWhere() {
		this.extension.query(SUZUKI, new ExtensionEndpoint.Query("x", GENERAL, "ja-JP"));
		JsonNode activity = delivered();
		assertThat(activity.path("conversation").path("conversationType").asString()).isEqualTo("channel");
		assertThat(activity.path("conversation").path("id").asString()).isEqualTo(GENERAL);
		assertThat(activity.path("channelData").path("channel").path("name").asString()).isEqualTo("一般");
		assertThat(activity.path("channelData").path("team").path("id").asString()).isEqualTo(GENERAL);
	}

	@Test
	void theActionTellsTheMessageItsAuthorAndWhereItIs() {
		this.channels.chat(TeamChannels.GENERAL)
			.add(Message.of("7", "6fced11d-2bd8-41e6-847a-8387cdde8d51", "ショートカットは <Ctrl> です", List.of())
				.by("伊藤 彩香")
				.in("5"));
		this.extension.begin(SUZUKI, task("7", GENERAL, null));
		JsonNode activity = delivered();
		assertThat(activity.path("name").asString()).isEqualTo("composeExtension/fetchTask");
		assertThat(activity.path("conversation").path("id").asString()).isEqualTo(GENERAL + ";messageid=5");
		assertThat(activity.path("value").path("commandId").asString()).isEqualTo("save-tip");
		JsonNode payload = activity.path("value").path("messagePayload");
		assertThat(payload.path("from").path("user").path("displayName").asString()).isEqualTo("伊藤 彩香");
		assertThat(payload.path("body").path("content").asString())
			.isEqualTo("<div><p>ショートカットは &lt;Ctrl&gt; です</p></div>");
		assertThat(payload.path("linkToMessage").asString())
			.isEqualTo("https://teams.microsoft.com/l/message/19%3Adx-suishin%40thread.tacv2/7?parentMessageId=5");
	}

	@Test
	void inTheOwnChatTheAuthorIsWhoeverWrites() {
		this.chats.of(new PersonId(SUZUKI)).add(Message.of("1", Message.ME, "わかりました", List.of()));
		this.chats.of(new PersonId(SUZUKI)).add(Message.of("2", Message.BOT, "**はい**", List.of()));
		this.extension.begin(SUZUKI, task("1", null, null));
		assertThat(delivered().path("value")
			.path("messagePayload")
			.path("from")
			.path("user")
			.path("displayName")
			.asString()).isEqualTo("鈴木 直樹");
		BOT.resetRequests();
		this.extension.begin(SUZUKI, task("2", null, null));
		assertThat(delivered().path("value")
			.path("messagePayload")
			.path("from")
			.path("application")
			.path("displayName")
			.asString()).isEqualTo("Manabi");
	}

	@Test
	void theDialogsButtonBringsItsData() {
		this.chats.of(new PersonId(SUZUKI)).add(Message.of("1", Message.ME, "わかりました", List.of()));
		this.extension.submit(SUZUKI, task("1", null, Map.of("text", "コツ", "skill", "rpa")));
		JsonNode activity = delivered();
		assertThat(activity.path("name").asString()).isEqualTo("composeExtension/submitAction");
		assertThat(activity.path("value").path("data").path("skill").asString()).isEqualTo("rpa");
		assertThat(activity.path("value").path("messagePayload").path("id").asString()).isEqualTo("1");
	}

	@Test
	void aMessageThatIsGoneIsNotFound() {
		assertThatExceptionOfType(ResponseStatusException.class)
			.isThrownBy(() -> this.extension.begin(SUZUKI, task("1", null, null)))
			.withMessageContaining("このメッセージはもうありません。 / This message is no longer there.");
	}

	@ParameterizedTest
	@CsvSource({ "501, 501", "500, 502", "403, 502" })
	void whatTheEndpointRefusesIsTold(int answered, int told) {
		answer(answered, "");
		assertThatExceptionOfType(Channel.UndeliveredException.class)
			.isThrownBy(() -> this.extension.query(SUZUKI, new ExtensionEndpoint.Query("", null, "ja-JP")))
			.satisfies((refused) -> assertThat(this.extension.undelivered(refused).getStatus()).isEqualTo(told));
	}

	private static ExtensionEndpoint.Task task(String message, @Nullable String channel,
			@Nullable Map<String, Object> data) {
		return new ExtensionEndpoint.Task(message, channel, data, "ja-JP");
	}

	private static void answer(int status, String body) {
		BOT.stubFor(post(urlEqualTo("/api/messages")).willReturn(aResponse().withStatus(status).withBody(body)));
	}

	private JsonNode delivered() {
		return this.json
			.readTree(BOT.findAll(postRequestedFor(urlEqualTo("/api/messages"))).getLast().getBodyAsString());
	}

}
