package dev.manabi.teams;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import com.azure.core.http.HttpClient;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import dev.manabi.entra.Certificate;
import dev.manabi.entra.EntraStub;
import dev.manabi.entra.MachineStub;
import dev.manabi.entra.Proof;
import dev.manabi.entra.EntraProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
		ConnectorCredentials credentials = credentials();
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
		ConnectorCredentials credentials = credentials();
		ENTRA.answers(serviceUnavailable());
		assertThat(credentials.getToken()).failsWithin(Duration.ofSeconds(20));
		ENTRA.reset();
		assertThat(credentials.getToken()).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(EntraStub.TOKEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PFX", "PEM" })
	void aCertificateSignsTheRequestForIt(String form, @TempDir Path folder) throws Exception {
		Proof settings = form.equals("PFX")
				? new Proof(null, Certificate.SHARED.store().toString(), Certificate.PASSWORD, null)
				: new Proof(null, Certificate.SHARED.pem(folder.resolve("bot.pem")).toString(), null, null);
		assertThat(credentials(settings, new EntraStub.Trusted().trustingEntra()).getToken().get())
			.isEqualTo(EntraStub.TOKEN);
		assertThat(ENTRA.received()).filteredOn((request) -> !request.getBodyAsString().contains("client_secret"))
			.singleElement()
			.satisfies((request) -> {
				assertThat(request.getUrl()).isEqualTo("/" + Activities.TENANT + "/oauth2/v2.0/token");
				assertThat(request.getBodyAsString()).contains("client_id=" + Tokens.APP_ID, "client_assertion_type=");
				SignedJWT assertion = SignedJWT
					.parse(request.getBodyAsString().replaceFirst("(?s).*client_assertion=([^&]+).*", "$1"));
				RSAPublicKey key = (RSAPublicKey) Certificate.SHARED.certificate().getPublicKey();
				assertThat(assertion.verify(new RSASSAVerifier(key))).isTrue();
				assertThat(assertion.getJWTClaimsSet().getIssuer()).isEqualTo(Tokens.APP_ID);
				assertThat(assertion.getJWTClaimsSet().getAudience())
					.containsExactly(ENTRA.address() + Activities.TENANT + "/oauth2/v2.0/token");
			});
	}

	@Test
	void aManagedIdentityAsksTheMachineItRunsOn() throws Exception {
		try (MachineStub machine = new MachineStub()) {
			Proof settings = new Proof(null, null, null, "identity-of-the-bot");
			assertThat(credentials(settings, machine).getToken().get()).isEqualTo(EntraStub.TOKEN);
			assertThat(machine.hosts()).containsOnly("169.254.169.254");
			assertThat(machine.received()).isNotEmpty().allSatisfy((request) -> {
				assertThat(request.getUrl()).startsWith("/metadata/identity/oauth2/token?")
					.contains("client_id=identity-of-the-bot", "api.botframework.com");
				assertThat(request.getHeader("Metadata")).isEqualTo("true");
			});
			assertThat(ENTRA.received())
				.noneSatisfy((request) -> assertThat(request.getBodyAsString()).contains("identity-of-the-bot"));
		}
	}

	private static ConnectorCredentials credentials() throws GeneralSecurityException, IOException {
		return credentials(new Proof(EntraStub.SECRET, null, null, null), new EntraStub.Trusted().trustingEntra());
	}

	private static ConnectorCredentials credentials(Proof settings, HttpClient http) {
		TeamsProperties teams = new TeamsProperties(Tokens.APP_ID, URI.create(CHANNEL.metadataUrl()),
				URI.create(CHANNEL.serviceUrl()), List.of("localhost"), Duration.ofSeconds(1), Duration.ofSeconds(4),
				DataSize.ofKilobytes(256), List.of(), DataSize.ofMegabytes(5));
		EntraProperties entra = new EntraProperties(Activities.TENANT, URI.create(ENTRA.address()));
		return new ConnectorAuthentication().connectorCredentials(teams, entra,
				ENTRA.credentials(Activities.TENANT, Tokens.APP_ID, settings, http));
	}

}
