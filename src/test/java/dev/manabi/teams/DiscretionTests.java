package dev.manabi.teams;

import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What is asked where others listen, and is for one person alone.
 */
class DiscretionTests extends WithTeams {

	private static final String GROUP = "19:general@thread.tacv2;messageid=1481567603816";

	private static final String OPEN = "/amer/v3/conversations";

	private static final String LINK = "https://teams.microsoft.com/l/chat/0/0?users=28:" + Tokens.APP_ID;

	@BeforeEach
	void forget(@Autowired JdbcClient jdbc) {
		jdbc.sql("DELETE FROM teams_personal_chat").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "groupChat", "channel", "", "somethingNew" })
	void thePlanGoesToTheKeptChatAndTheOthersSeeOneLine(String conversationType) {
		meet();
		ask(conversationType);
		assertThat(CHANNEL.received()).hasSize(2);
		assertThat(own("a:1").toString()).contains("鈴木 直樹");
		assertThat(own("a:1").path("recipient").path("id").asString()).isEqualTo("29:suzuki");
		saysNothingButThatItWasSent();
	}

	@Test
	void withoutAKeptChatOneIsOpenedAndKept() {
		ask("channel");
		JsonNode parameters = CHANNEL.received(OPEN).getFirst();
		assertThat(parameters.path("isGroup").asBoolean(true)).isFalse();
		assertThat(parameters.path("bot").path("id").asString()).isEqualTo("28:" + Tokens.APP_ID);
		assertThat(parameters.path("members").size()).isOne();
		assertThat(parameters.path("members").path(0).path("id").asString()).isEqualTo("29:suzuki");
		assertThat(parameters.path("tenantId").asString()).isEqualTo(Activities.TENANT);
		assertThat(parameters.at("/channelData/tenant/id").asString()).isEqualTo(Activities.TENANT);
		assertThat(own("a:new").toString()).contains("鈴木 直樹");
		saysNothingButThatItWasSent();
		CHANNEL.reset();
		ask("channel");
		assertThat(CHANNEL.received(OPEN)).isEmpty();
		assertThat(own("a:new").toString()).contains("鈴木 直樹");
	}

	@Test
	void aChatThatIsGoneIsOpenedAnew() {
		meet();
		CHANNEL.answers("a:1", aResponse().withStatus(404));
		ask("groupChat");
		assertThat(own("a:new").toString()).contains("鈴木 直樹");
		saysNothingButThatItWasSent();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("troubles")
	void whoCantBeReachedGetsALink(String trouble, ResponseDefinitionBuilder answer) {
		meet();
		CHANNEL.answers("a:1", answer);
		CHANNEL.answers("a:new", answer);
		ask("channel");
		assertThat(group().path("text").asString()).startsWith("ご本人についての内容は、ほかの方にも見える会話では表示していません。")
			.endsWith("[Manabi との個人チャットを開く](" + LINK + ")");
		assertThat(group().path("attachments").isEmpty()).isTrue();
		assertThat(CHANNEL.received("/amer/v3/conversations/a:1/activities")).hasSize(1);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("troubles")
	void whoseChatCantBeOpenedGetsALink(String trouble, ResponseDefinitionBuilder answer) {
		CHANNEL.opensChats(answer);
		this.endpoint.deliver(ACTIVITIES.mention("channel", "Manabi", "what do I need to take?").put("locale", "en"));
		assertThat(CHANNEL.received(OPEN)).hasSize(1);
		assertThat(group().path("text").asString())
			.contains("Please [open your personal chat with Manabi](" + LINK + ") and ask me there.");
	}

	static Stream<Arguments> troubles() {
		return Stream.of(arguments("blocked", aResponse().withStatus(403).withBody("{\"error\": {\"code\": \"x\"}}")),
				arguments("gone", aResponse().withStatus(404)), arguments("busy", aResponse().withStatus(429)),
				arguments("failing", aResponse().withStatus(502)),
				arguments("broken off", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
				arguments("hanging", created().withFixedDelay(20_000)));
	}

	@Test
	void aChatWithoutAnIdIsNone() {
		CHANNEL.opensChats(okJson("{}"));
		ask("channel");
		assertThat(group().path("text").asString()).contains(LINK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "my-plan", "my-role", "open-skills" })
	void aSubmitButtonAmongOthersIsAnsweredApart(String intent) {
		meet();
		ObjectNode submit = ACTIVITIES.mention("channel", "Manabi", "");
		submit.putObject("value").put("intent", intent);
		this.endpoint.deliver(submit);
		assertThat(own("a:1").path("attachments").size()).isOne();
		saysNothingButThatItWasSent();
	}

	@Test
	void anExecuteButtonAmongOthersIsAnsweredApartAndTheCardStaysAsItIs() {
		meet();
		JsonNode answer = Activities.json(this.endpoint.deliver(execute("manual")).body());
		assertThat(answer.path("type").asString()).isEqualTo("application/vnd.microsoft.activity.message");
		assertThat(answer.path("value").asString()).contains("個人チャットにお送りしました").doesNotContain("鈴木");
		assertThat(own("a:1").toString()).contains("鈴木 直樹");
	}

	/** Everybody who looks at the card would be written to. */
	@Test
	void aCardAmongOthersThatRefreshesItselfWritesToNobody() {
		meet();
		JsonNode answer = Activities.json(this.endpoint.deliver(execute("automatic")).body());
		assertThat(answer.path("value").asString()).startsWith("研修プランなどご本人についての内容は、ほかの方にも見える会話では表示していません。");
		assertThat(CHANNEL.received()).isEmpty();
	}

	private static ObjectNode execute(String trigger) {
		ObjectNode execute = ACTIVITIES.execute("my-plan");
		execute.withObjectProperty("value").put("trigger", trigger);
		execute.withObjectProperty("conversation").put("conversationType", "channel").put("id", GROUP);
		return execute;
	}

	/** Suzuki speaks in the personal chat, which is then known. */
	private void meet() {
		this.endpoint.deliver(ACTIVITIES.message("こんにちは"));
		CHANNEL.reset();
	}

	private void ask(String conversationType) {
		this.endpoint.deliver(ACTIVITIES.mention(conversationType, "Manabi", "何を受講すればいい？"));
	}

	private static JsonNode own(String conversation) {
		return CHANNEL.received("/amer/v3/conversations/" + conversation + "/activities").getFirst();
	}

	private static JsonNode group() {
		return CHANNEL.replies()
			.stream()
			.filter((reply) -> reply.at("/conversation/id").asString("").equals(GROUP))
			.reduce((_, _) -> {
				throw new AssertionError("More than one line among others");
			})
			.orElseThrow();
	}

	private static void saysNothingButThatItWasSent() {
		assertThat(group().path("text").asString()).isEqualTo("ご本人についての内容ですので、Manabi との個人チャットにお送りしました。そちらをご覧ください。");
		assertThat(group().path("attachments").isEmpty()).isTrue();
	}

}
