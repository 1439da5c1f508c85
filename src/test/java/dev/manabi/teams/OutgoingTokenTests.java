package dev.manabi.teams;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;

import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The token by which the connector knows the bot.
 */
@ExtendWith(OutputCaptureExtension.class)
class OutgoingTokenTests extends WithTeams {

	@Test
	void everyReplyCarriesIt(CapturedOutput output) {
		this.endpoint.deliver(ACTIVITIES.message("こんにちは"));
		this.endpoint.deliver(ACTIVITIES.message("何を受講すればいい？"));
		assertThat(CHANNEL.received()).hasSize(2)
			.allSatisfy(
					(request) -> assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + EntraStub.TOKEN));
		assertThat(output).doesNotContain(EntraStub.SECRET, EntraStub.TOKEN);
	}

	@Test
	void itIsFetchedOnceForMany(CapturedOutput output) throws Exception {
		ConnectorCredentials credentials = credentials(EntraStub.SECRET);
		List<CompletableFuture<String>> tokens = IntStream.range(0, 20)
			.mapToObj((_) -> credentials.getToken())
			.toList();
		assertThat(tokens).allSatisfy((token) -> assertThat(token.get()).isEqualTo(EntraStub.TOKEN));
		assertThat(credentials.getToken().get()).isEqualTo(EntraStub.TOKEN);
		assertThat(ENTRA.received()).singleElement().satisfies((request) -> {
			assertThat(request.getUrl()).isEqualTo("/" + Activities.TENANT + "/oauth2/v2.0/token");
			assertThat(request.getBodyAsString()).contains("client_id=" + Tokens.APP_ID,
					"client_secret=" + EntraStub.SECRET, "https%3A%2F%2Fapi.botframework.com%2F.default");
		});
		assertThat(output).doesNotContain(EntraStub.SECRET, EntraStub.TOKEN);
	}

	@Test
	void aFailureIsNotKept() throws Exception {
		ConnectorCredentials credentials = credentials(EntraStub.SECRET);
		ENTRA.answers(serviceUnavailable());
		assertThat(credentials.getToken()).failsWithin(Duration.ofSeconds(20));
		ENTRA.reset();
		assertThat(credentials.getToken()).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(EntraStub.TOKEN);
	}

	private static ConnectorCredentials credentials(String secret) throws GeneralSecurityException, IOException {
		TeamsProperties teams = new TeamsProperties(Tokens.APP_ID, secret, URI.create(CHANNEL.metadataUrl()),
				List.of("localhost"), URI.create(CHANNEL.serviceUrl()), Duration.ofSeconds(1), Duration.ofSeconds(4),
				DataSize.ofKilobytes(256));
		EntraProperties entra = new EntraProperties(Activities.TENANT, URI.create(ENTRA.address()));
		return new Credentials().connectorCredentials(teams, entra, new EntraStub.Trusted().trustingEntra());
	}

}
