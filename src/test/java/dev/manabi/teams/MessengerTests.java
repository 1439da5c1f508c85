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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What the bot says on its own, and what becomes of it. Each message is sent once.
 */
class MessengerTests extends WithTeams {

	private static final PersonId SUZUKI = new PersonId(Activities.SUZUKI);

	private static final String CHAT = "/amer/v3/conversations/a:1/activities";

	@Autowired
	private Messenger messenger;

	@Autowired
	private PersonalChats chats;

	@BeforeEach
	void meet(@Autowired JdbcClient jdbc) {
		jdbc.sql("DELETE FROM teams_personal_chat").update();
		this.endpoint.deliver(ACTIVITIES.message("こんにちは"));
		CHANNEL.reset();
	}

	@Test
	void wordsReachTheOwnChat() {
		assertThat(say()).isEqualTo(new Messenger.Sent("1"));
		assertThat(CHANNEL.received()).hasSize(1);
		assertThat(CHANNEL.received(CHAT).getFirst().path("text").asString()).isEqualTo("お知らせです。");
		assertThat(CHANNEL.received(CHAT).getFirst().at("/recipient/id").asString()).isEqualTo("29:suzuki");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("troubles")
	void everyTroubleHasItsName(String trouble, ResponseDefinitionBuilder answer, Outcome outcome) {
		CHANNEL.answers("a:1", answer);
		assertThat(say()).isEqualTo(outcome);
		assertThat(CHANNEL.received()).hasSize(1);
		assertThat(this.chats.of(SUZUKI)).isPresent();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("troubles")
	void everyTroubleHasItsNameWhereAMessageIsDrawnAnew(String trouble, ResponseDefinitionBuilder answer,
			Outcome outcome) {
		CHANNEL.answers("a:1", answer);
		assertThat(update()).isEqualTo(outcome.equals(new Messenger.Sent("")) ? new Messenger.Sent("f:7") : outcome);
		assertThat(CHANNEL.received()).hasSize(1);
		assertThat(this.chats.of(SUZUKI)).isPresent();
	}

	static Stream<Arguments> troubles() {
		Outcome ambiguous = new Messenger.Ambiguous();
		return Stream.of(
				arguments("busy", status(429).withHeader("Retry-After", "7"),
						new Messenger.Throttled(Optional.of(Duration.ofSeconds(7)))),
				arguments("busy without a word", status(429), new Messenger.Throttled(Optional.empty())),
				arguments("changed meanwhile", status(412).withHeader("Retry-After", "soon"),
						new Messenger.Throttled(Optional.empty())),
				arguments("blocked", status(403).withBody("{\"error\": {\"code\": \"x\"}}"),
						new Messenger.Unreachable(Reason.BLOCKED)),
				arguments("our own credential refused", status(401), new Messenger.NotConnected()),
				arguments("malformed", status(400), new Messenger.Unreachable(Reason.REFUSED)),
				arguments("too large", status(413), new Messenger.Unreachable(Reason.REFUSED)),
				arguments("elsewhere", status(307).withHeader("Location", "/x"),
						new Messenger.Unreachable(Reason.REFUSED)),
				arguments("slow", status(408), ambiguous), arguments("failing", status(500), ambiguous),
				arguments("bad gateway", status(502), ambiguous), arguments("away", status(503), ambiguous),
				arguments("away for a moment", status(503).withHeader("Retry-After", "0"), ambiguous),
				arguments("late", status(504), ambiguous),
				arguments("broken off", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), ambiguous),
				arguments("hanging", created().withFixedDelay(20_000), ambiguous),
				arguments("taken without an id",
						created().withHeader("Content-Type", "application/json").withBody("{}"),
						new Messenger.Sent("")),
				arguments("taken in other words", created().withBody("<html>"), new Messenger.Sent("")));
	}

	@Test
	void whereNobodyListensNothingWasSent() {
		this.chats.keep(new PersonalChat(SUZUKI, "a:1", "http://localhost:1/amer/", Activities.TENANT, "29:suzuki",
				"28:" + Tokens.APP_ID), Instant.now());
		assertThat(say()).isEqualTo(new Messenger.NotConnected());
		assertThat(this.chats.of(SUZUKI)).isPresent();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "-, -", "'', -", "x, -", "-5, -", "1.5, -", "0, PT0S", "' 120 ', PT2M",
			"99999999999, -", "'Sun, 22 Nov 2026 01:00:30 GMT', PT30S", "'Sun, 22 Nov 2026 00:00:00 GMT', PT0S" })
	void retryAfterIsSecondsOrADate(@Nullable String header, @Nullable Duration after) {
		assertThat(RetryAfter.of(header, Instant.parse("2026-11-22T01:00:00Z"))).isEqualTo(Optional.ofNullable(after));
	}

	@Test
	void aMessageIsDrawnAnewWhereItStands() {
		assertThat(update()).isEqualTo(new Messenger.Sent("f:7"));
		assertThat(CHANNEL.received()).singleElement().satisfies((request) -> {
			assertThat(request.getMethod().value() + " " + request.getUrl()).isEqualTo("PUT " + CHAT + "/f:7");
			assertThat(request.getBodyAsString()).contains("\"id\":\"f:7\"", "お知らせです。");
		});
	}

	@Test
	void aMessageThatIsGoneIsNotDrawnElsewhere() {
		CHANNEL.answers("a:1", status(404));
		assertThat(update()).isEqualTo(new Messenger.Unreachable(Reason.GONE));
		assertThat(CHANNEL.received()).hasSize(1);
		assertThat(this.chats.of(SUZUKI)).isPresent();
	}

	@Test
	void withoutAChatNothingIsDrawnAnew() {
		this.chats.forget(SUZUKI);
		assertThat(update()).isEqualTo(new Messenger.Unreachable(Reason.NO_CHAT));
		assertThat(CHANNEL.received()).isEmpty();
	}

	private Outcome update() {
		return this.messenger.update(new Recipient.Somebody(SUZUKI), Language.JA, "f:7", new Reply.Words("お知らせです。"));
	}

	private Outcome say() {
		return this.messenger.say(new Recipient.Somebody(SUZUKI), Language.JA, new Reply.Words("お知らせです。"));
	}

	private static ResponseDefinitionBuilder status(int status) {
		return aResponse().withStatus(status);
	}

}
