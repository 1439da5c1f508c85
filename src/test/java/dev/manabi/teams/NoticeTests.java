package dev.manabi.teams;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a coordinator is told besides the answer: here, that the bundled skill map's
 * period ended in March 2026.
 */
@ExtendWith(OutputCaptureExtension.class)
class NoticeTests extends WithTeams {

	private static final String COORDINATOR = "2330fcf1-562a-44b8-8866-8d77e827062c";

	@Test
	void aNoticeThatFailsSpoilsNoAnswerAndIsToldLaterAndOnce(CapturedOutput output) {
		CHANNEL.answersReplies(serverError());
		JsonNode answer = Activities.json(this.endpoint.deliver(by(ACTIVITIES.execute("thanks"))).body());
		assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
		assertThat(answer.path("value").asString()).startsWith("お役に立てて");
		assertThat(CHANNEL.replies()).singleElement().satisfies(NoticeTests::isTheNotice);
		assertThat(output).contains("Somebody could not be told a notice");

		CHANNEL.reset();
		this.endpoint.deliver(by(ACTIVITIES.message("ありがとう")));
		assertThat(CHANNEL.replies()).hasSize(2).last().satisfies(NoticeTests::isTheNotice);

		CHANNEL.reset();
		this.endpoint.deliver(by(ACTIVITIES.message("ありがとう")));
		assertThat(CHANNEL.replies()).hasSize(1);
	}

	private static void isTheNotice(JsonNode reply) {
		assertThat(reply.path("text").asString()).contains("2026年3月31日");
	}

	private static ObjectNode by(ObjectNode activity) {
		activity.withObjectProperty("from").put("aadObjectId", COORDINATOR);
		return activity;
	}

}
