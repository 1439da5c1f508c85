package dev.manabi.teams;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.microsoft.bot.schema.Activity;
import dev.manabi.entra.EntraProperties;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.UserNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.unit.DataSize;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

class MembersTests {

	private static final PersonId SUZUKI = new PersonId(Activities.SUZUKI);

	private final ChannelStub channel = ChannelStub.start();

	private final MovedTime time = new MovedTime();

	private final Members members = members(this.channel, this.time);

	@AfterEach
	void stop() {
		this.channel.stop();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none",
			value = { "2, PT2S", "none, PT5S", "soon, PT5S", "'Sun, 22 Nov 2026 03:00:07 GMT', PT7S", "86400, PT60S" })
	void askedTooMuchItPausesAsLongAsTheConnectorSays(String retryAfter, Duration pause) throws IOException {
		ResponseDefinitionBuilder busy = aResponse().withStatus(429);
		tells((retryAfter != null) ? busy.withHeader("Retry-After", retryAfter) : busy);
		assertThat(names()).isEmpty();
		tells(okJson("{\"objectId\": \"%s\", \"userPrincipalName\": \"s@city.example.jp\"}".formatted(SUZUKI)));
		this.time.pass(pause.minusMillis(1));
		assertThat(names()).isEmpty();
		assertThat(this.channel.lookUps()).isEqualTo(1);
		this.time.pass(Duration.ofMillis(1));
		assertThat(names()).contains(new UserNames("s@city.example.jp", ""));
	}

	@Test
	void aConnectorThatHangsLeavesTimeForTheAnswer() throws IOException {
		tells(okJson("{}").withFixedDelay(30_000));
		Instant start = Instant.now();
		assertThat(names()).isEmpty();
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(7));
	}

	/** Else it would go on long after, in the place of a reply. */
	@Test
	void aLookUpThatIsGivenUpIsHungUp() throws IOException {
		try (ServerSocket silent = new ServerSocket(0)) {
			CompletableFuture<Boolean> hungUp = CompletableFuture.supplyAsync(() -> hangsUp(silent));
			assertThat(names("http://localhost:" + silent.getLocalPort() + "/amer/")).isEmpty();
			assertThat(hungUp).succeedsWithin(Duration.ofSeconds(3)).isEqualTo(true);
		}
	}

	private static boolean hangsUp(ServerSocket server) {
		try (Socket caller = server.accept()) {
			caller.getInputStream().transferTo(OutputStream.nullOutputStream());
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private void tells(ResponseDefinitionBuilder answer) {
		this.channel.tells("a:1", "29:suzuki", answer);
	}

	private Optional<UserNames> names() throws IOException {
		return names(this.channel.serviceUrl());
	}

	private Optional<UserNames> names(String serviceUrl) throws IOException {
		Activity activity = new ActivityJson()
			.read(new Activities(serviceUrl).message("こんにちは").toString().getBytes(StandardCharsets.UTF_8));
		return this.members.names(SUZUKI, activity);
	}

	private static Members members(ChannelStub channel, MovedTime time) {
		TeamsProperties teams = new TeamsProperties(Tokens.APP_ID, URI.create(channel.metadataUrl()),
				URI.create(channel.serviceUrl()), List.of("localhost"), Duration.ofSeconds(3), Duration.ofSeconds(10),
				DataSize.ofKilobytes(256), List.of(), DataSize.ofMegabytes(5));
		EntraProperties entra = new EntraProperties(Activities.TENANT, URI.create("https://localhost/"));
		return new Members(new ConnectorClients(teams),
				new ConnectorCredentials(Tokens.APP_ID, Activities.TENANT, Optional.empty(), Duration.ofSeconds(1)),
				entra, time);
	}

}
