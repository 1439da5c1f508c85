package dev.manabi.teams;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever may not use the message extension is refused, and what fails tells nothing of
 * itself.
 */
@ExtendWith(OutputCaptureExtension.class)
class ExtensionRefusalTests extends ExtensionStage {

	@ParameterizedTest
	@ValueSource(strings = { "null", "[]", "\"x\"", "5", "{}", "{\"commandId\": null}",
			"{\"commandId\": [\"find-tips\"]}", "{\"commandId\": {\"a\": 1}}" })
	void withoutACommandItIsABadRequest(String value) {
		for (String name : List.of(QUERY, FETCH, SUBMIT)) {
			HttpResponse<String> response = this.endpoint.deliver(ACTIVITIES.invoke(name, value));
			assertThat(response.statusCode()).isEqualTo(400);
			assertThat(response.body()).contains("BAD_REQUEST", "No command in the value").doesNotContain("Exception");
		}
		assertThat(CHANNEL.received()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "composeExtension/queryLink", "composeExtension/selectItem", "composeExtension/",
			"composeExtension/setting", "task/fetch" })
	void whatTheManifestDoesNotOfferIsNotThere(String name) {
		assertThat(this.endpoint.deliver(use(name, query("x", 0, 1))).statusCode()).isEqualTo(501);
	}

	@Test
	void whoIsNotInTheRosterIsRefusedAndNotLookedUp() {
		for (Map.Entry<String, ObjectNode> use : Map
			.of(QUERY, query("x", 0, 1), FETCH, message("x"), SUBMIT, submitted("{\"intent\": \"thanks\"}"))
			.entrySet()) {
			ObjectNode activity = use(use.getKey(), use.getValue());
			activity.withObjectProperty("from").put("aadObjectId", "00000000-0000-4000-8000-000000000000");
			assertThat(answered(activity).toString()).contains(text("teams.extension.stranger"));
		}
		assertThat(this.commands.asked).isEmpty();
	}

	@Test
	void whoHasNoObjectIdIsForbidden() {
		ObjectNode activity = use(QUERY, query("x", 0, 1));
		activity.withObjectProperty("from").remove("aadObjectId");
		HttpResponse<String> response = this.endpoint.deliver(activity);
		assertThat(response.statusCode()).isEqualTo(403);
		assertThat(response.body()).contains("FORBIDDEN");
		assertThat(this.commands.asked).isEmpty();
	}

	@Test
	void anotherTenantIsForbidden() {
		ObjectNode activity = use(QUERY, query("x", 0, 1));
		activity.withObjectProperty("conversation").put("tenantId", "other");
		HttpResponse<String> response = this.endpoint.deliver(activity);
		assertThat(response.statusCode()).isEqualTo(403);
		assertThat(this.commands.asked).isEmpty();
	}

	@Test
	void withoutATokenNothingIsAnswered() {
		assertThat(this.endpoint.post(null, use(QUERY, query("x", 0, 1)).toString()).statusCode()).isEqualTo(401);
		assertThat(this.commands.asked).isEmpty();
	}

	@Test
	void aFailureIsAnsweredWithAReferenceAndNothingOfItself(CapturedOutput output) {
		String note = note(query("boom", 0, 1));
		assertThat(note).contains("お答えできませんでした").doesNotContain("secret", "Exception");
		assertThat(output).contains("A message extension failed, reference");
		assertThat(said(FETCH, message("boom"))).contains("お答えできませんでした").doesNotContain("secret", "Exception");
	}

}
