package dev.manabi.teams;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a pressed {@code Action.Execute} gets in the HTTP answer.
 */
class InvokeTests extends WithTeams {

	@Test
	void aButtonIsAnsweredByACardInItsPlace() {
		JsonNode answer = answered(ACTIVITIES.execute("my-plan"));
		assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
		assertThat(answer.path("type").asString()).isEqualTo("application/vnd.microsoft.card.adaptive");
		assertThat(answer.path("value").path("type").asString()).isEqualTo("AdaptiveCard");
		assertThat(answer.path("value").toString()).contains("鈴木 直樹");
		assertThat(CHANNEL.received()).isEmpty();
	}

	@Test
	void aButtonIsAnsweredByWords() {
		JsonNode answer = answered(ACTIVITIES.execute("thanks"));
		assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
		assertThat(answer.path("type").asString()).isEqualTo("application/vnd.microsoft.activity.message");
		assertThat(answer.path("value").asString()).startsWith("お役に立てて");
	}

	@ParameterizedTest
	@ValueSource(strings = { "no-such-verb", "" })
	void anUnknownVerbIsNotOurs(String verb) {
		JsonNode answer = answered(ACTIVITIES.execute(verb));
		assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
		assertThat(answer.path("value").toString()).contains("申し訳ありません、お答えできませんでした");
	}

	@Test
	void whoHasNoObjectIdIsRefusedWithAnError() {
		ObjectNode activity = ACTIVITIES.execute("my-plan");
		activity.withObjectProperty("from").remove("aadObjectId");
		JsonNode answer = answered(activity);
		assertThat(answer.path("statusCode").asInt()).isEqualTo(403);
		assertThat(answer.path("type").asString()).isEqualTo("application/vnd.microsoft.error");
		assertThat(answer.path("value").path("code").asString()).isEqualTo("FORBIDDEN");
		assertThat(answer.path("value").path("message").asString()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "\"x\"", "[]", "{}", "{\"action\": 5}", "{\"action\": {}}",
			"{\"action\": {\"type\": \"Action.Submit\", \"verb\": \"my-plan\"}}",
			"{\"action\": {\"type\": \"Action.Execute\", \"verb\": {}}}",
			"{\"action\": {\"type\": [], \"verb\": \"my-plan\"}}" })
	void aButtonOfTheWrongShapeIsABadRequest(String value) {
		HttpResponse<String> response = this.endpoint.deliver(ACTIVITIES.invoke("adaptiveCard/action", value));
		assertThat(response.statusCode()).isEqualTo(400);
		JsonNode answer = Activities.json(response.body());
		assertThat(answer.path("statusCode").asInt()).isEqualTo(400);
		assertThat(answer.path("type").asString()).isEqualTo("application/vnd.microsoft.error");
		assertThat(answer.path("value").path("code").asString()).isEqualTo("BAD_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"action\": {\"type\": \"Action.Execute\", \"verb\": \"my-plan\"}}",
			"{\"action\": {\"type\": \"Action.Execute\", \"verb\": \"my-plan\", \"data\": null}}",
			"{\"action\": {\"type\": \"Action.Execute\", \"verb\": \"my-plan\", \"data\": \"x\"}, \"trigger\": 5}",
			"{\"action\": {\"type\": \"Action.Execute\", \"verb\": \"my-plan\", \"data\": {\"a\": null, \"b\": [1]}}}" })
	void whatAButtonBringsAlongMayBeMissingOrOdd(String value) {
		JsonNode answer = answered(ACTIVITIES.invoke("adaptiveCard/action", value));
		assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
		assertThat(answer.path("value").toString()).contains("鈴木 直樹");
	}

	@ParameterizedTest
	@CsvSource({ "composeExtension/queryLink", "composeExtension/selectItem", "composeExtension/setting", "task/fetch",
			"task/submit", "tab/fetch", "fileConsent/invoke", "actionableMessage/executeAction", "signin/verifyState",
			"signin/tokenExchange", "no/such/name", "''" })
	void whatIsNotServedIsNotImplemented(String name) {
		for (String value : new String[] { "{}", "null", "[]", "\"x\"" }) {
			HttpResponse<String> response = this.endpoint.deliver(ACTIVITIES.invoke(name, value));
			assertThat(response.statusCode()).as(value).isEqualTo(501);
			assertThat(response.body()).isEmpty();
		}
		assertThat(CHANNEL.received()).isEmpty();
	}

	private JsonNode answered(ObjectNode activity) {
		HttpResponse<String> response = this.endpoint.deliver(activity);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
		return Activities.json(response.body());
	}

}
