package dev.manabi.teams;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Messenger.Outcome;
import dev.manabi.conversation.Messenger.Unreachable.Reason;
import dev.manabi.conversation.Recipient;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What the bot posts into a channel on its own: each post begins a thread, and what
 * becomes of it has a name.
 */
class PostTests extends WithTeams {

	private static final String ID = "19:study@thread.tacv2";

	private static final Recipient CHANNEL_OF_STUDY = new Recipient.Channel(ID);

	private static final String THREADS = "/amer/v3/conversations";

	private static final String ROOT = THREADS + "/" + ID + ";messageid=1700000000001/activities/1700000000001";

	@Autowired
	private Messenger messenger;

	@BeforeEach
	void begin(@Autowired ServiceUrls serviceUrls) {
		serviceUrls.saw(Activities.TENANT, CHANNEL.serviceUrl());
	}

	@Test
	void aPostBeginsAThread() {
		CHANNEL.opensChats(okJson("{\"id\": \"" + ID + ";messageid=1700000000001\", \"activityId\": \"1\"}"));
		assertThat(post()).isEqualTo(new Messenger.Sent("1700000000001"));
		assertThat(CHANNEL.received()).hasSize(1);
		JsonNode thread = CHANNEL.received(THREADS).getFirst();
		assertThat(thread.path("isGroup").asBoolean()).isTrue();
		assertThat(thread.has("members")).isFalse();
		assertThat(thread.at("/bot/id").asString()).isEqualTo("28:" + Tokens.APP_ID);
		assertThat(thread.path("tenantId").asString()).isEqualTo(Activities.TENANT);
		assertThat(thread.at("/channelData/channel/id").asString()).isEqualTo(ID);
		assertThat(thread.at("/channelData/tenant/id").asString()).isEqualTo(Activities.TENANT);
		assertThat(thread.at("/activity/type").asString()).isEqualTo("message");
		assertThat(thread.at("/activity/text").asString()).isEqualTo("お知らせです。");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"id": "19:study@thread.tacv2;messageid=17"}                     | 17
			{"id": "19:study@thread.tacv2;messageid=17", "activityId": "18"} | 17
			{"id": "19:study@thread.tacv2", "activityId": "18"}              | 18
			{"activityId": "18"}                                             | 18
			{"id": "19:study@thread.tacv2"}                                  | ''
			{}                                                               | ''
			""")
	void theThreadIsCalledAfterItsFirstMessage(String answer, String id) {
		CHANNEL.opensChats(okJson(answer));
		assertThat(post()).isEqualTo(new Messenger.Sent(id));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("troubles")
	void everyTroubleHasItsNameAndNothingIsSentTwice(String trouble, ResponseDefinitionBuilder answer,
			Outcome outcome) {
		CHANNEL.opensChats(answer);
		assertThat(post()).isEqualTo(outcome);
		assertThat(CHANNEL.received()).hasSize(1);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("troubles")
	void everyTroubleOfAChangeHasItsName(String trouble, ResponseDefinitionBuilder answer, Outcome outcome) {
		CHANNEL.answersReplies(answer);
		assertThat(this.messenger.update(CHANNEL_OF_STUDY, Language.JA, "17", new Reply.Words("お知らせです。")))
			.isEqualTo(outcome);
		assertThat(CHANNEL.received()).hasSize(1);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("troubles")
	void everyTroubleOfARemovalHasItsNameButThatItIsDone(String trouble, ResponseDefinitionBuilder answer,
			Outcome outcome) {
		CHANNEL.answersReplies(answer);
		assertThat(this.messenger.remove(CHANNEL_OF_STUDY, "17"))
			.isEqualTo(trouble.equals("gone") ? new Messenger.Sent("17") : outcome);
		assertThat(CHANNEL.received()).hasSize(1);
	}

	static Stream<Arguments> troubles() {
		Outcome ambiguous = new Messenger.Ambiguous();
		return Stream.of(
				arguments("busy", status(429).withHeader("Retry-After", "7"),
						new Messenger.Throttled(Optional.of(Duration.ofSeconds(7)))),
				arguments("changed meanwhile", status(412), new Messenger.Throttled(Optional.empty())),
				arguments("the bot was removed from the team", status(403), new Messenger.Unreachable(Reason.BLOCKED)),
				arguments("gone", status(404), new Messenger.Unreachable(Reason.GONE)),
				arguments("malformed", status(400), new Messenger.Unreachable(Reason.REFUSED)),
				arguments("too large", status(413), new Messenger.Unreachable(Reason.REFUSED)),
				arguments("our own credential refused", status(401), new Messenger.NotConnected()),
				arguments("slow", status(408), ambiguous), arguments("failing", status(500), ambiguous),
				arguments("bad gateway", status(502), ambiguous), arguments("away", status(503), ambiguous),
				arguments("late", status(504), ambiguous),
				arguments("broken off", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), ambiguous),
				arguments("hanging", status(201).withFixedDelay(20_000), ambiguous));
	}

	@Test
	void whereNobodyListensNothingWasSent(@Autowired ServiceUrls serviceUrls) {
		serviceUrls.saw(Activities.TENANT, "http://localhost:1/amer/");
		assertThat(post()).isEqualTo(new Messenger.NotConnected());
		assertThat(this.messenger.remove(CHANNEL_OF_STUDY, "17")).isEqualTo(new Messenger.NotConnected());
	}

	@Test
	void aPostIsDrawnAnewInItsThread() {
		assertThat(this.messenger.update(CHANNEL_OF_STUDY, Language.JA, "1700000000001", new Reply.Words("お知らせです。")))
			.isEqualTo(new Messenger.Sent("1700000000001"));
		assertThat(CHANNEL.received()).singleElement().satisfies((request) -> {
			assertThat(request.getMethod().value() + " " + request.getUrl()).isEqualTo("PUT " + ROOT);
			assertThat(request.getBodyAsString()).contains("\"id\":\"1700000000001\"", "お知らせです。")
				.doesNotContain("recipient");
		});
	}

	@Test
	void aPostIsTakenBack() {
		assertThat(this.messenger.remove(CHANNEL_OF_STUDY, "1700000000001"))
			.isEqualTo(new Messenger.Sent("1700000000001"));
		assertThat(CHANNEL.received()).singleElement()
			.satisfies((request) -> assertThat(request.getMethod().value() + " " + request.getUrl())
				.isEqualTo("DELETE " + ROOT));
	}

	private Outcome post() {
		return this.messenger.say(CHANNEL_OF_STUDY, Language.JA, new Reply.Words("お知らせです。"));
	}

	private static ResponseDefinitionBuilder status(int status) {
		return aResponse().withStatus(status);
	}

}
