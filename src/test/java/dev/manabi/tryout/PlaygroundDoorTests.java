package dev.manabi.tryout;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The door for Microsoft's Agents Playground, which sends no token.
 */
@TryoutTest
@TestPropertySource(properties = "manabi.tryout.playground=true")
class PlaygroundDoorTests {

	private static final WireMockServer PLAYGROUND = new WireMockServer(WireMockConfiguration.options().dynamicPort());

	private static final String JSON = "Content-Type: application/json";

	@LocalServerPort
	private int port;

	@Value("${manabi.entra.tenant-id}")
	private String tenant;

	private RawHttp http;

	private String host;

	@BeforeAll
	static void start() {
		PLAYGROUND.start();
	}

	@BeforeEach
	void here() {
		this.http = new RawHttp(this.port);
		this.host = "Host: localhost:" + this.port;
		PLAYGROUND.resetAll();
		PLAYGROUND.stubFor(any(anyUrl())
			.willReturn(created().withHeader("Content-Type", "application/json").withBody("{\"id\": \"1\"}")));
	}

	@AfterAll
	static void stop() {
		PLAYGROUND.stop();
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "127.0.0.1" })
	void whoHasNoTokenIsAnsweredAtTheirOwnServiceUrl(String name) {
		assertThat(post(message(name), "Host: " + name + ":" + this.port, JSON)).isEqualTo(202);
		assertThat(PLAYGROUND.findAll(anyRequestedFor(anyUrl()))).singleElement().satisfies((request) -> {
			assertThat(request.getUrl()).isEqualTo("/_connector/v3/conversations/personal-chat-id/activities/" + name);
			assertThat(request.getBodyAsString()).contains("Manabi");
			assertThat(request.containsHeader("Authorization")).isFalse();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "Host: evil.example", "Host: localhost.evil.example", "Host: 192.168.0.7:3978",
			"Host: evil.example\r\nX-Forwarded-Host: localhost", "Host: localhost\r\nOrigin: http://evil.example",
			"Host: localhost\r\nOrigin: null" })
	void whatWasNotMeantForThisComputerNeedsAToken(String headers) {
		assertThat(post(message("localhost"), headers, JSON)).isEqualTo(401);
		nothingWasSent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer garbage", "Bearer", "Bearer eyJhbGciOiJub25lIn0.e30." })
	void aBadTokenIsNotReplacedByAGoodOne(String authorization) {
		assertThat(post(message("localhost"), this.host, JSON, "Authorization: " + authorization)).isEqualTo(403);
		nothingWasSent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Basic dXNlcjpwYXNzd29yZA==" })
	void anotherKindOfAuthorizationIsNone(String authorization) {
		assertThat(post(message("localhost"), this.host, JSON, "Authorization: " + authorization)).isEqualTo(401);
		nothingWasSent();
	}

	@Test
	void everyOtherCheckStands() {
		assertThat(post(message("evil.example"), this.host, JSON)).isEqualTo(403);
		assertThat(post(message("localhost").replace("msteams", "emulator"), this.host, JSON)).isEqualTo(403);
		assertThat(post(message("localhost").replace(this.tenant, "other"), this.host, JSON)).isEqualTo(403);
		assertThat(post(message("localhost"), this.host, "Content-Type: text/plain")).isEqualTo(415);
		assertThat(post("{", this.host, JSON)).isEqualTo(400);
		assertThat(post("", this.host, JSON)).isEqualTo(400);
		assertThat(post("x".repeat(300_000), this.host, JSON)).isEqualTo(413);
		assertThat(this.http.send("GET", "/api/messages", "", this.host).status()).isEqualTo(403);
		nothingWasSent();
	}

	@Test
	void thereIsNoSuchDoorOutsideTheTryout() {
		ApplicationContextRunner elsewhere = new ApplicationContextRunner()
			.withUserConfiguration(PlaygroundGuard.class);
		elsewhere.run((context) -> assertThat(context).hasNotFailed());
		elsewhere.withPropertyValues("manabi.tryout.playground=true")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContainingAll("manabi.tryout.playground", "'tryout'"));
		elsewhere.withPropertyValues("manabi.tryout.playground=true", "spring.profiles.active=tryout")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	private int post(String body, String... headers) {
		return this.http.send("POST", "/api/messages", body, headers).status();
	}

	private static void nothingWasSent() {
		assertThat(PLAYGROUND.findAll(anyRequestedFor(anyUrl()))).isEmpty();
	}

	private String message(String host) {
		return """
				{"type": "message", "id": "%s", "channelId": "msteams", "serviceUrl": "http://%s:%d/_connector",
				 "from": {"id": "29:user", "name": "Alex", "aadObjectId": "00000000-0000-0000-0000-000000000020"},
				 "conversation": {"id": "personal-chat-id", "conversationType": "personal", "tenantId": "%s"},
				 "recipient": {"id": "00000000-0000-0000-0000-00000000000011", "name": "Bot"},
				 "text": "こんにちは", "locale": "ja", "timestamp": "2026-11-22T03:04:37.123Z"}
				""".formatted(host, host, PLAYGROUND.port(), this.tenant);
	}

}
