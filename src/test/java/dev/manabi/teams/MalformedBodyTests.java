package dev.manabi.teams;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bodies that are no activity, from somebody with a flawless token.
 */
class MalformedBodyTests extends WithTeams {

	private static final int LIMIT = 256 * 1024;

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "null", "[]", "{}", "5", "true", "\"x\"", "x", "{", "{\"type\": \"message\"",
			"{\"type\": \"message\"}", "[{\"type\": \"message\"}]", "\ufeff", "{\"type\": \"message\",}", "\u0000" })
	void whatIsNoActivityIsABadRequest(String body) {
		badRequest(body);
	}

	@ParameterizedTest
	@ValueSource(strings = { "type", "from", "conversation", "recipient" })
	void anActivityNeedsItsParts(String part) {
		ObjectNode activity = ACTIVITIES.message("こんにちは");
		activity.remove(part);
		badRequest(activity.toString());
		badRequest(activity.putNull(part).toString());
		badRequest(activity.put(part, "").toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "from", "conversation" })
	void whoAndWhereNeedAnId(String part) {
		ObjectNode activity = ACTIVITIES.message("こんにちは");
		activity.withObjectProperty(part).remove("id");
		badRequest(activity.toString());
		activity.withObjectProperty(part).put("id", " ");
		badRequest(activity.toString());
	}

	@ParameterizedTest
	@MethodSource
	void partsOfTheWrongTypeAreABadRequest(String part, String value) {
		ObjectNode activity = ACTIVITIES.message("こんにちは");
		activity.set(part, Activities.json(value));
		badRequest(activity.toString());
	}

	static Stream<Arguments> partsOfTheWrongTypeAreABadRequest() {
		return Stream
			.of("from|5", "from|\"x\"", "from|[]", "conversation|\"x\"", "conversation|5", "recipient|true", "type|{}",
					"type|[]", "text|{}", "text|[\"x\"]", "entities|{}", "entities|\"x\"", "entities|[5]",
					"timestamp|\"yesterday\"", "timestamp|{}", "serviceUrl|{}", "attachments|5", "id|[]", "locale|{}")
			.map((row) -> row.split("\\|"))
			.map((row) -> Arguments.arguments(row[0], row[1]));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[", "{\"a\":" })
	void deepNestingIsABadRequest(String opening) {
		String deep = opening.repeat(10_000) + "1" + (opening.equals("[") ? "]" : "}").repeat(10_000);
		badRequest(deep);
		badRequest(with("value", deep));
		badRequest(with("channelData", deep));
		badRequest(with("entities", "[{\"type\": \"mention\", \"x\": %s}]".formatted(deep)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "value", "text", "historyDisclosed", "timestamp" })
	void hugeNumbersDoNotHurt(String part) {
		for (String number : new String[] { "9".repeat(100_000), "1e999999999", "-1E+400000000000" }) {
			HttpResponse<String> response = deliver(with(part, number));
			assertThat(response.statusCode()).isLessThan(500);
		}
	}

	@Test
	void bytesThatAreNotUtf8AreABadRequest() {
		byte[] body = ACTIVITIES.message("こんにちは").toString().getBytes(Charset.forName("windows-31j"));
		HttpResponse<String> response = this.endpoint
			.send(authorized().POST(HttpRequest.BodyPublishers.ofByteArray(body)));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).isEmpty();
	}

	@Test
	void aBodyOfTheLargestSizeIsRead() {
		assertThat(deliver(padded(LIMIT)).statusCode()).isEqualTo(202);
		assertThat(CHANNEL.replies()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { LIMIT + 1, 257 * 1024, 5_000_000 })
	void aLargerBodyIsTooLarge(int size) {
		assertThat(deliver(padded(size)).statusCode()).isEqualTo(413);
		assertThat(CHANNEL.received()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "value", "channelData" })
	void freePartsMayHoldAnything(String part) {
		for (String value : new String[] { "\"x\"", "5", "[]", "[{}]", "{\"intent\": {}}", "{\"tenant\": 5}",
				"{\"tenant\": {\"id\": 5}}", "{\"tenant\": null}", "null", "true" }) {
			CHANNEL.reset();
			assertThat(deliver(with(part, value)).statusCode()).as(value).isEqualTo(202);
			assertThat(CHANNEL.replies()).as(value).hasSize(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/xml", "application/x-www-form-urlencoded",
			"multipart/form-data; boundary=x", "image/png", "nonsense" })
	void otherContentTypesAreNotSupported(String type) {
		HttpResponse<String> response = this.endpoint.send(authorized().setHeader("Content-Type", type)
			.POST(HttpRequest.BodyPublishers.ofString(ACTIVITIES.message("こんにちは").toString())));
		assertThat(response.statusCode()).isEqualTo(415);
		assertBodyTellsNothing(response);
		assertThat(CHANNEL.received()).isEmpty();
	}

	@Test
	void jsonWithACharsetIsRead() {
		HttpResponse<String> response = this.endpoint
			.send(authorized().setHeader("Content-Type", "application/json; charset=utf-8")
				.POST(HttpRequest.BodyPublishers.ofString(ACTIVITIES.message("こんにちは").toString())));
		assertThat(response.statusCode()).isEqualTo(202);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD" })
	void otherMethodsAreRefused(String method) {
		HttpResponse<String> response = this.endpoint
			.send(authorized().method(method, HttpRequest.BodyPublishers.ofString(ACTIVITIES.message("x").toString())));
		assertThat(response.statusCode()).isIn(403, 405);
		assertBodyTellsNothing(response);
		assertThat(CHANNEL.received()).isEmpty();
	}

	private void badRequest(String body) {
		HttpResponse<String> response = deliver(body);
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).isEmpty();
		assertThat(CHANNEL.received()).isEmpty();
	}

	private HttpResponse<String> deliver(String body) {
		HttpResponse<String> response = this.endpoint
			.send(authorized().POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
		assertBodyTellsNothing(response);
		return response;
	}

	private static void assertBodyTellsNothing(HttpResponse<String> response) {
		assertThat(response.body()).doesNotContain("Exception", "jackson", "springframework", "manabi.teams", "\tat ",
				"trace", "Tomcat");
	}

	private HttpRequest.Builder authorized() {
		return this.endpoint.request().header("Authorization", "Bearer " + Tokens.of(CHANNEL.serviceUrl()).signed());
	}

	private static String with(String part, String value) {
		ObjectNode activity = ACTIVITIES.message("こんにちは").put(part, "@@");
		return activity.toString().replace("\"@@\"", value);
	}

	private static String padded(int size) {
		ObjectNode activity = ACTIVITIES.message("こんにちは").put("padding", "");
		int length = activity.toString().getBytes(StandardCharsets.UTF_8).length;
		return activity.put("padding", "x".repeat(size - length)).toString();
	}

}
