package dev.manabi.teams;

import java.time.Duration;
import java.time.Instant;

import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way back fails: a reply is sent once and no more, since it may have arrived, and
 * Teams is told that the activity did, lest it deliver it again.
 */
@ExtendWith(OutputCaptureExtension.class)
class ConnectorFailureTests extends WithTeams {

	@ParameterizedTest
	@ValueSource(ints = { 400, 401, 403, 404, 408, 412, 413, 429, 500, 502, 503, 504 })
	void aReplyIsSentOnce(int status, CapturedOutput output) {
		CHANNEL.answersReplies(aResponse().withStatus(status)
			.withHeader("Retry-After", "1")
			.withHeader("Content-Type", "application/json")
			.withBody("{\"error\": {\"code\": \"x\", \"message\": \"y\"}}"));
		sentOnceAndLogged(output);
	}

	@ParameterizedTest
	@EnumSource(Fault.class)
	void aBrokenConnectionIsNotTriedAgain(Fault fault, CapturedOutput output) {
		CHANNEL.answersReplies(aResponse().withFault(fault));
		assertThat(this.endpoint.deliver(ACTIVITIES.message("こんにちは")).statusCode()).isEqualTo(202);
		assertThat(CHANNEL.received()).hasSize(1);
	}

	@Test
	void aConnectorThatHangsHoldsTheTurnNoLongerThanTheTimeOut(CapturedOutput output) {
		CHANNEL.answersReplies(created().withFixedDelay(20_000));
		Instant start = Instant.now();
		sentOnceAndLogged(output);
		assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofMillis(1900), Duration.ofSeconds(15));
	}

	@Test
	void aRedirectIsNotFollowed(CapturedOutput output) {
		CHANNEL
			.answersReplies(aResponse().withStatus(307).withHeader("Location", CHANNEL.at("127.0.0.1") + "/elsewhere"));
		sentOnceAndLogged(output);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "<html>", "{\"id\": 5}" })
	void whatTheConnectorSaysOfASuccessDoesNotMatter(String body) {
		CHANNEL.answersReplies(created().withHeader("Content-Type", "application/json").withBody(body));
		assertThat(this.endpoint.deliver(ACTIVITIES.message("こんにちは")).statusCode()).isEqualTo(202);
		assertThat(CHANNEL.received()).hasSize(1);
	}

	private void sentOnceAndLogged(CapturedOutput output) {
		assertThat(this.endpoint.deliver(ACTIVITIES.message("こんにちは")).statusCode()).isEqualTo(202);
		assertThat(CHANNEL.received()).hasSize(1);
		assertThat(output).contains("The reply to a message could not be sent");
	}

}
