package dev.manabi.tryout;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The try-out, open to this computer and to its own page alone.
 */
@TryoutTest
class LoopbackOnlyTests {

	private static final String SUZUKI = "/tryout/people/6301bbfc-a0c5-454e-8ff9-bb510944fe0c";

	private static final String GENERAL = "/channels/19:dx-suishin@thread.tacv2";

	private static final String JSON = "Content-Type: application/json";

	@LocalServerPort
	private int port;

	private RawHttp http;

	private String host;

	@BeforeEach
	void here() {
		this.http = new RawHttp(this.port);
		this.host = "Host: localhost:" + this.port;
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "127.0.0.1", "[::1]" })
	void thePageIsServedUnderEveryNameOfThisComputer(String name) {
		assertThat(this.http.send("GET", "/", "", "Host: " + name + ":" + this.port).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@MethodSource
	void nothingIsServedUnderAnotherName(String method, String path) {
		for (String name : new String[] { "evil.example", "localhost.evil.example", "localhost.", "127.0.0.1.nip.io",
				"0.0.0.0", "192.168.0.7" }) {
			assertThat(this.http.send(method, path, "{}", "Host: " + name, JSON).status()).as(name).isEqualTo(403);
		}
		assertThat(this.http
			.send(method, path, "{}", "Host: evil.example", JSON, "X-Forwarded-Host: localhost",
					"Forwarded: for=127.0.0.1;host=localhost", "X-Forwarded-For: 127.0.0.1")
			.status()).isEqualTo(403);
	}

	static Stream<Arguments> nothingIsServedUnderAnotherName() {
		return Stream
			.of("GET /", "GET /tryout/", "GET /tryout/index.html", "GET /tryout/main.js", "GET /tryout/people?lang=ja",
					"GET " + SUZUKI + "/messages", "GET " + SUZUKI + "/events", "POST " + SUZUKI + "/install",
					"POST " + SUZUKI + "/messages", "POST " + SUZUKI + "/submit", "POST " + SUZUKI + "/execute",
					"GET /tryout/channels", "GET " + SUZUKI + GENERAL + "/messages",
					"GET " + SUZUKI + GENERAL + "/events", "POST " + SUZUKI + GENERAL + "/messages",
					"POST " + SUZUKI + GENERAL + "/execute", "POST " + SUZUKI + "/extension/query",
					"POST " + SUZUKI + "/extension/task", "POST " + SUZUKI + "/reset", "POST " + SUZUKI + "/transfer",
					"GET /tryout/day", "POST /tryout/day", "GET /tryout/.well-known/openidconfiguration",
					"GET /tryout/.well-known/keys", "POST /tryout/connector/v3/conversations/x/activities",
					"PUT /tryout/connector/v3/conversations/x/activities/1",
					"DELETE /tryout/connector/v3/conversations/x/activities/1",
					"DELETE /tryout/connector/v3/conversations/x;messageid=1/activities/1", "OPTIONS /tryout/people",
					"GET /tryout/no-such-thing")
			.map((row) -> row.split(" "))
			.map((row) -> Arguments.arguments(row[0], row[1]));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://evil.example", "https://localhost", "http://localhost", "http://localhost:1",
			"null", "http://127.0.0.1:1" })
	void aPageElsewhereCannotSendAnything(String origin) {
		assertThat(this.http.send("POST", SUZUKI + "/reset", "", this.host, "Origin: " + origin).status())
			.isEqualTo(403);
		assertThat(this.http.send("POST", SUZUKI + "/messages", "{}", this.host, JSON, "Origin: " + origin).status())
			.isEqualTo(403);
		assertThat(this.http
			.send("OPTIONS", SUZUKI + "/messages", "", this.host, "Origin: " + origin,
					"Access-Control-Request-Method: POST")
			.status()).isEqualTo(403);
	}

	@Test
	void itsOwnPageCan() {
		String origin = "Origin: http://localhost:" + this.port;
		assertThat(this.http.send("POST", SUZUKI + "/reset", "", this.host, origin).status()).isEqualTo(204);
		assertThat(this.http
			.send("POST", SUZUKI + "/messages", "{\"text\": \"こんにちは\", \"locale\": \"ja\"}", this.host, JSON, origin)
			.status()).isEqualTo(202);
		assertThat(this.http.send("GET", SUZUKI + "/messages", "", this.host).text()).contains("こんにちは。Manabi です。");
	}

	@ParameterizedTest
	@CsvSource({ "install", "messages", "submit", "execute" })
	void aFormIsNoJson(String what) {
		for (String type : new String[] { "text/plain", "application/x-www-form-urlencoded" }) {
			assertThat(this.http
				.send("POST", SUZUKI + "/" + what, "{\"text\": \"x\", \"locale\": \"ja\"}", this.host,
						"Content-Type: " + type)
				.status()).as(type).isEqualTo(415);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "[]", "null", "{\"text\": \"\", \"locale\": \"ja\"}", "{\"text\": \"x\"}",
			"{\"text\": \"x\", \"locale\": \"../\"}", "{\"text\"" })
	void aMalformedMessageIsABadRequest(String body) {
		assertThat(this.http.send("POST", SUZUKI + "/messages", body, this.host, JSON).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12345678-1234-4234-8234-123456789012", "nobody" })
	void nobodyElseCanBePlayed(String id) {
		assertThat(this.http.send("GET", "/tryout/people/" + id + "/messages", "", this.host).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/error", "/actuator", "/h2-console", "/login", "/no-such-thing" })
	void thereIsNothingElse(String path) {
		assertThat(this.http.send("GET", path, "", this.host).status()).isEqualTo(404);
	}

	/** The door for tokenless activities is shut unless opened. */
	@Test
	void whoHasNoTokenIsRefused() {
		assertThat(this.http.send("POST", "/api/messages", "{}", this.host, JSON).status()).isEqualTo(401);
	}

}
