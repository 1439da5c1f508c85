package dev.manabi.teams;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Which tokens get in. All of them come with the same flawless message.
 */
class TokenRefusalTests extends WithTeams {

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void areAccepted(String token, String authorization) {
		assertThat(post(authorization).statusCode()).isEqualTo(202);
		assertThat(CHANNEL.replies()).hasSize(1);
	}

	static Stream<Arguments> areAccepted() {
		return Stream.of(arguments("as Teams sends it", bearer(token().signed())),
				arguments("header cty JWT", bearer(token().header((header) -> header.contentType("JWT")).signed())),
				arguments("four minutes past its end", bearer(lasting(-60, -4).signed())),
				arguments("four minutes before its time", bearer(lasting(4, 60).signed())),
				arguments("the scheme in lower case", "bearer " + token().signed()));
	}

	@ParameterizedTest(name = "{1}: {0}")
	@MethodSource
	void areRefused(String token, int status, @Nullable String authorization) {
		HttpResponse<String> response = post(authorization);
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.body()).isEmpty();
		assertThat(CHANNEL.received()).isEmpty();
		assertThat(ENTRA.received()).isEmpty();
	}

	static Stream<Arguments> areRefused() {
		return Stream.of(refusedHeaders(), refusedClaims(), refusedSignatures()).flatMap((rows) -> rows);
	}

	private static Stream<Arguments> refusedHeaders() {
		return Stream.of(arguments("no header", 401, null), arguments("an empty header", 401, ""),
				arguments("no scheme", 401, token().signed()),
				arguments("another scheme", 401, "Basic dXNlcjpwYXNzd29yZA=="),
				arguments("nothing after Bearer", 403, "Bearer"), arguments("garbage", 403, bearer("garbage")),
				arguments("garbage in three parts", 403, bearer("ga.rb.age")),
				arguments("two tokens", 403, bearer(token().signed()) + ", " + bearer(token().signed())));
	}

	private static Stream<Arguments> refusedClaims() {
		return Stream.of(refused("another audience", token().with("aud", "00000000-2222-4333-8444-555555555555")),
				refused("two audiences", token().with("aud", List.of(Tokens.APP_ID, "somebody-else"))),
				refused("no audience", token().without("aud")), refused("no issuer", token().without("iss")),
				refused("another issuer", token().with("iss", "https://sts.windows.net/" + Activities.TENANT + "/")),
				refused("an issuer with a slash", token().with("iss", ChannelTokens.ISSUER + "/")),
				refused("expired six minutes ago", lasting(-60, -6)), refused("no expiry", token().without("exp")),
				refused("an expiry that is no date", token().with("exp", "tomorrow")),
				refused("valid in six minutes", lasting(6, 60)),
				refused("another service URL", token().with("serviceurl", "https://smba.trafficmanager.net/emea/")),
				refused("a service URL without its slash",
						token().with("serviceurl", CHANNEL.at("localhost") + "/amer")),
				refused("no service URL", token().without("serviceurl")),
				refused("a bot's token (skill), version 1",
						token().with("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")
							.with("appid", "22222222-2222-4333-8444-555555555555")
							.with("ver", "1.0")),
				refused("a bot's token (skill), version 2",
						token()
							.with("iss", "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0")
							.with("azp", "22222222-2222-4333-8444-555555555555")
							.with("ver", "2.0")),
				refused("the emulator's token",
						token()
							.with("iss", "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0")
							.with("azp", Tokens.APP_ID)
							.with("ver", "2.0")));
	}

	private static Stream<Arguments> refusedSignatures() {
		String[] parts = token().signed().split("\\.", -1);
		String forged = Base64URL.encode(Base64URL.from(parts[1]).decodeToString().replace("/amer/", "/emea/"))
			.toString();
		return Stream.of(arguments("algorithm none", 403, bearer(token().unsigned())),
				arguments("the public key as an HS256 secret", 403, bearer(token().signedWithPublicKeyAsSecret())),
				arguments("a foreign key under a known id", 403, bearer(token().signedBy(SigningKeys.FOREIGN))),
				arguments("a foreign key under its own id", 403,
						bearer(token().header((header) -> header.keyID(SigningKeys.FOREIGN.getKeyID()))
							.signedBy(SigningKeys.FOREIGN))),
				arguments("a foreign key that the token brings along", 403,
						bearer(token().header((header) -> header.jwk(SigningKeys.FOREIGN.toPublicJWK()))
							.signedBy(SigningKeys.FOREIGN))),
				refused("no key id", token().header((header) -> header.keyID(null))),
				arguments("a key that is not endorsed for Teams", 403,
						bearer(token().header((header) -> header.keyID(SigningKeys.WEB_CHAT.getKeyID()))
							.signedBy(SigningKeys.WEB_CHAT))),
				refused("an algorithm that is not advertised", token()
					.header((header) -> new JWSHeader.Builder(JWSAlgorithm.RS384).keyID(SigningKeys.TEAMS.getKeyID()))),
				arguments("no signature", 403, bearer(parts[0] + "." + parts[1] + ".")),
				arguments("other claims under the signature", 403, bearer(parts[0] + "." + forged + "." + parts[2])));
	}

	private HttpResponse<String> post(@Nullable String authorization) {
		return this.endpoint.post(authorization, ACTIVITIES.message("こんにちは").toString());
	}

	private static Tokens token() {
		return Tokens.of(CHANNEL.serviceUrl());
	}

	private static Tokens lasting(int fromMinute, int untilMinute) {
		return token().during(Duration.ofMinutes(fromMinute), Duration.ofMinutes(untilMinute));
	}

	private static Arguments refused(String what, Tokens token) {
		return arguments(what, 403, bearer(token.signed()));
	}

	private static String bearer(String token) {
		return "Bearer " + token;
	}

}
