package dev.manabi.teams;

import java.time.Duration;
import java.time.Instant;
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
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The bot speaks first, to people who have never spoken to it.
 */
class FirstContactTests extends WithTeams {

	private static final PersonId SUZUKI = new PersonId(Activities.SUZUKI);

	private static final String CHATS = "/amer/v3/conversations";

	private static final String NEW = CHATS + "/a:new/activities";

	@Autowired
	private Messenger messenger;

	@Autowired
	private PersonalChats chats;

	@BeforeEach
	void begin(@Autowired JdbcClient jdbc, @Autowired ServiceUrls serviceUrls) {
		jdbc.sql("DELETE FROM teams_personal_chat").update();
		serviceUrls.saw(Activities.TENANT, CHANNEL.serviceUrl());
	}

	@Test
	void theFirstMessageOpensTheChatAndTheSecondDoesNot() {
		assertThat(say()).isEqualTo(new Messenger.Sent("1"));
		assertThat(CHANNEL.received()).hasSize(2);
		JsonNode opened = CHANNEL.received(CHATS).getFirst();
		assertThat(opened.at("/members/0/id").asString()).isEqualTo(Activities.SUZUKI);
		assertThat(opened.at("/bot/id").asString()).isEqualTo("28:" + Tokens.APP_ID);
		assertThat(opened.at("/channelData/tenant/id").asString()).isEqualTo(Activities.TENANT);
		assertThat(opened.at("/isGroup").asBoolean()).isFalse();
		assertThat(CHANNEL.received(NEW)).singleElement()
			.satisfies((message) -> assertThat(message.path("text").asString()).isEqualTo("お知らせです。"));

		CHANNEL.reset();
		assertThat(say()).isEqualTo(new Messenger.Sent("1"));
		assertThat(CHANNEL.received()).hasSize(1);
		assertThat(CHANNEL.received(NEW)).hasSize(1);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("troubles")
	void whereNoChatOpensNothingIsSaid(String trouble, ResponseDefinitionBuilder answer, Outcome outcome) {
		CHANNEL.opensChats(answer);
		assertThat(say()).isEqualTo(outcome);
		assertThat(CHANNEL.received()).hasSize(1);
		assertThat(this.chats.of(SUZUKI)).isEmpty();
	}

	/** Nothing was said: what may have been opened is opened again. */
	static Stream<Arguments> troubles() {
		Outcome noChat = new Messenger.Unreachable(Reason.NO_CHAT);
		Outcome again = new Messenger.NotOpened();
		return Stream.of(arguments("not installed", status(403), noChat), arguments("nobody", status(404), noChat),
				arguments("malformed", status(400), new Messenger.Unreachable(Reason.REFUSED)),
				arguments("busy", status(429).withHeader("Retry-After", "7"),
						new Messenger.Throttled(Optional.of(Duration.ofSeconds(7)))),
				arguments("busy without a word", status(429), new Messenger.Throttled(Optional.empty())),
				arguments("changed meanwhile", status(412), new Messenger.Throttled(Optional.empty())),
				arguments("our own credential refused", status(401), new Messenger.NotConnected()),
				arguments("slow", status(408), again), arguments("failing", status(500), again),
				arguments("bad gateway", status(502), again),
				arguments("broken off", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), again),
				arguments("hanging", status(200).withFixedDelay(20_000), again),
				arguments("opened without an id", okJson("{}"), again),
				arguments("opened in other words", status(201).withBody("<html>"), again));
	}

	@Test
	void whereNobodyListensNoChatOpens(@Autowired ServiceUrls serviceUrls) {
		serviceUrls.saw(Activities.TENANT, "http://localhost:1/amer/");
		assertThat(say()).isEqualTo(new Messenger.NotConnected());
	}

	@Test
	void aChatThatIsGoneIsOpenedAnew() {
		this.endpoint.deliver(ACTIVITIES.message("こんにちは"));
		CHANNEL.reset();
		CHANNEL.answers("a:1", status(404));
		assertThat(say()).isEqualTo(new Messenger.Sent("1"));
		assertThat(CHANNEL.received()).hasSize(3);
		assertThat(this.chats.of(SUZUKI).orElseThrow().conversation()).isEqualTo("a:new");
	}

	@Test
	void aChatThatIsGoneAgainIsLeftAlone() {
		CHANNEL.answersReplies(status(404));
		assertThat(say()).isEqualTo(new Messenger.Unreachable(Reason.GONE));
		assertThat(CHANNEL.received()).hasSize(2);
		assertThat(this.chats.of(SUZUKI)).isEmpty();
	}

	@Test
	void whoRemovedTheBotIsAskedForAtTeams() {
		this.endpoint.deliver(ACTIVITIES.message("こんにちは"));
		this.endpoint.deliver(ACTIVITIES.activity("installationUpdate").put("action", "remove"));
		CHANNEL.reset();
		CHANNEL.opensChats(status(403));
		assertThat(say()).isEqualTo(new Messenger.Unreachable(Reason.NO_CHAT));
		assertThat(CHANNEL.received()).hasSize(1);
	}

	/** Teams would not know the id. */
	@Test
	void whoseIdIsNotKnownIsNotAskedFor() {
		Outcome outcome = this.messenger.say(new Recipient.Somebody(PersonId.ofUserName("suzuki@city.example.jp")),
				Language.JA, new Reply.Words("お知らせです。"));
		assertThat(outcome).isEqualTo(new Messenger.Unreachable(Reason.NO_CHAT));
		assertThat(CHANNEL.received()).isEmpty();
	}

	/** What Teams itself calls somebody is better than what they are called in Entra. */
	@Test
	void whatWasSeenMeanwhileStays() {
		PersonalChat seen = new PersonalChat(SUZUKI, "a:1", CHANNEL.serviceUrl(), Activities.TENANT, "29:suzuki",
				"28:b");
		this.chats.keep(seen, Instant.now());
		this.chats.add(new PersonalChat(SUZUKI, "a:1", CHANNEL.serviceUrl(), Activities.TENANT, SUZUKI.value(), "28:b"),
				Instant.now());
		assertThat(this.chats.of(SUZUKI)).contains(seen);
	}

	private Outcome say() {
		return this.messenger.say(new Recipient.Somebody(SUZUKI), Language.JA, new Reply.Words("お知らせです。"));
	}

	private static ResponseDefinitionBuilder status(int status) {
		return aResponse().withStatus(status);
	}

}
