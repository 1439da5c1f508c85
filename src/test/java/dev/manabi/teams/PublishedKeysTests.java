package dev.manabi.teams;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Reading the keys where Teams publishes them, in good days and in bad.
 */
@ExtendWith(OutputCaptureExtension.class)
class PublishedKeysTests {

	private static final ChannelStub CHANNEL = ChannelStub.start();

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final MovedTime time = new MovedTime();

	private final ChannelKeys keys = new ChannelKeys(
			new PublishedKeys(new JsonMapper(), settings(), PATIENCE, this.time), this.time);

	@BeforeEach
	void publish() {
		CHANNEL.reset();
	}

	@AfterAll
	static void stop() {
		CHANNEL.stop();
	}

	@Test
	void keepsWhatEachKeyIsEndorsedFor() {
		this.keys.refresh();
		assertThat(this.keys.current()).hasValueSatisfying((current) -> {
			assertThat(current.endorses(SigningKeys.TEAMS.getKeyID(), "msteams")).isTrue();
			assertThat(current.endorses(SigningKeys.WEB_CHAT.getKeyID(), "webchat")).isTrue();
			assertThat(current.endorses(SigningKeys.WEB_CHAT.getKeyID(), "msteams")).isFalse();
			assertThat(current.endorses(SigningKeys.FOREIGN.getKeyID(), "msteams")).isFalse();
			assertThat(current.algorithms()).containsExactly("RS256");
		});
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource
	void whatIsKnownOutlivesADayOfThis(String path, String trouble, ResponseDefinitionBuilder answer,
			CapturedOutput output) {
		this.keys.refresh();
		CHANNEL.publishes(path, answer);
		this.time.pass(Duration.ofHours(24));
		Instant start = Instant.now();
		this.keys.refresh();
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
		assertThat(find(SigningKeys.TEAMS.getKeyID())).isTrue();
		assertThat(output).contains("The channel's keys could not be read; those of 2026-11-22T03:00:00Z stay in use");
		assertThat(CHANNEL.received()).isEmpty();

		CHANNEL.reset();
		this.keys.refresh();
		assertThat(this.keys.current()).map(ChannelKeySet::fetched).contains(this.time.instant());
	}

	static Stream<Arguments> whatIsKnownOutlivesADayOfThis() {
		return Stream.concat(Stream.of(ChannelStub.METADATA, ChannelStub.KEYS)
			.flatMap((path) -> Stream.of(arguments(path, "503", aResponse().withStatus(503)),
					arguments(path, "404", aResponse().withStatus(404)),
					arguments(path, "no content", aResponse().withStatus(204)),
					arguments(path, "it hangs", ok().withFixedDelay(20_000)),
					arguments(path, "it drips", okJson("{\"keys\": []}").withChunkedDribbleDelay(5, 20_000)),
					arguments(path, "it breaks off", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
					arguments(path, "a page", ok("<html>Down for maintenance</html>")),
					arguments(path, "half a document", okJson("{\"keys\": [")), arguments(path, "null", okJson("null")),
					arguments(path, "no object", okJson("[1]")), arguments(path, "an empty object", okJson("{}")),
					arguments(path, "elsewhere", redirected()))),
				Stream.of(metadata("jwks_uri on plain http elsewhere", "http://127.0.0.1/keys", "\"RS256\""),
						metadata("no jwks_uri", "", "\"RS256\""),
						metadata("a jwks_uri that is none", "ht tp:", "\"RS256\""),
						metadata("jwks_uri on a disk", "file:///etc/passwd", "\"RS256\""),
						metadata("no algorithms", CHANNEL.at("localhost") + ChannelStub.KEYS, ""),
						arguments(ChannelStub.KEYS, "no keys", okJson("{\"keys\": []}")), arguments(ChannelStub.KEYS,
								"a key of no kind", okJson("{\"keys\": [{\"kty\": \"RSA\", \"kid\": \"x\"}]}"))));
	}

	private static Arguments metadata(String trouble, String keys, String algorithms) {
		return arguments(ChannelStub.METADATA, trouble, okJson("""
				{"jwks_uri": "%s", "id_token_signing_alg_values_supported": [%s]}""".formatted(keys, algorithms)));
	}

	private static ResponseDefinitionBuilder redirected() {
		return aResponse().withStatus(302).withHeader("Location", CHANNEL.at("127.0.0.1") + "/elsewhere");
	}

	private boolean find(String keyId) {
		return !this.keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(keyId).build()), null).isEmpty();
	}

	private static TeamsProperties settings() {
		return new TeamsProperties(Tokens.APP_ID, URI.create(CHANNEL.metadataUrl()), URI.create(CHANNEL.serviceUrl()),
				List.of("localhost"), PATIENCE, PATIENCE, DataSize.ofKilobytes(256), List.of(),
				DataSize.ofMegabytes(5));
	}

}
