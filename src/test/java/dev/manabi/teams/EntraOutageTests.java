package dev.manabi.teams;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.manabi.entra.EntraStub;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Entra gives no token, in an application of its own that never got one.
 */
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = { "manabi.teams.connect-timeout=1s", "manabi.teams.read-timeout=3s" })
class EntraOutageTests extends WithTeams {

	private static final Duration TEAMS_WAITS = Duration.ofSeconds(15);

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void withoutATokenNothingIsSent(String trouble, ResponseDefinitionBuilder answer, CapturedOutput output) {
		ENTRA.answers(answer);
		Instant start = Instant.now();
		assertThat(this.endpoint.deliver(ACTIVITIES.message("こんにちは")).statusCode()).isEqualTo(202);
		assertThat(Duration.between(start, Instant.now())).isLessThan(TEAMS_WAITS);
		assertThat(ENTRA.received()).isNotEmpty();
		assertThat(CHANNEL.received()).isEmpty();
		assertThat(output).contains("The reply to a message could not be sent").doesNotContain(EntraStub.SECRET);
	}

	static Stream<Arguments> withoutATokenNothingIsSent() {
		return Stream.of(arguments("down", aResponse().withStatus(503)),
				arguments("failing", aResponse().withStatus(500)),
				arguments("the secret has expired",
						aResponse().withStatus(401).withHeader("Content-Type", "application/json").withBody("""
								{"error": "invalid_client", "error_description": "AADSTS7000222: expired"}""")),
				arguments("hanging", ok().withFixedDelay(20_000)), arguments("no answer", ok("")),
				arguments("a page", ok("<html>")),
				arguments("broken off", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
	}

}
