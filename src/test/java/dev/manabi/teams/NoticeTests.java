package dev.manabi.teams;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What a coordinator is told besides the answer: here, that the bundled skill map's
 * period ended in March 2026.
 */
@ExtendWith(OutputCaptureExtension.class)
class NoticeTests extends WithTeams {

	private static final String COORDINATOR = "2330fcf1-562a-44b8-8866-8d77e827062c";

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void forget() {
		this.jdbc.sql("DELETE FROM notice_told").update();
	}

	@Test
	void aNoticeThatFailsSpoilsNoAnswerAndIsToldLaterAndOnce(CapturedOutput output) {
		CHANNEL.answersReplies(serverError());
		JsonNode answer = Activities.json(this.endpoint.deliver(by(ACTIVITIES.execute("thanks"))).body());
		assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
		assertThat(answer.path("value").asString()).startsWith("お役に立てて");
		await().until(() -> output.getOut().contains("Somebody could not be told a notice"));
		assertThat(CHANNEL.replies()).singleElement().satisfies(NoticeTests::isTheNotice);

		CHANNEL.reset();
		this.endpoint.deliver(by(ACTIVITIES.message("ありがとう")));
		await().until(() -> CHANNEL.replies().size() == 2 && told());
		assertThat(CHANNEL.replies()).last().satisfies(NoticeTests::isTheNotice);

		CHANNEL.reset();
		this.endpoint.deliver(by(ACTIVITIES.message("ありがとう")));
		await().during(Duration.ofMillis(500)).until(() -> CHANNEL.replies().size() == 1);
	}

	@Test
	void theAnswerToAButtonDoesNotWaitForANotice() {
		CHANNEL.answersReplies(created().withFixedDelay(20_000));
		Instant pressed = Instant.now();
		JsonNode answer = Activities.json(this.endpoint.deliver(by(ACTIVITIES.execute("thanks"))).body());
		assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
		await().until(() -> CHANNEL.replies().size() == 1);
		assertThat(Duration.between(pressed, Instant.now())).isLessThan(Duration.ofSeconds(2));
		await().until(() -> count("SELECT count(*) FROM notice_told") == 0);
	}

	private boolean told() {
		return count("SELECT count(*) FROM notice_told WHERE claimed_until IS NULL") == 1;
	}

	private int count(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

	private static void isTheNotice(JsonNode reply) {
		assertThat(reply.path("text").asString()).contains("2026年3月31日");
	}

	private static ObjectNode by(ObjectNode activity) {
		activity.withObjectProperty("from").put("aadObjectId", COORDINATOR);
		return activity;
	}

}
