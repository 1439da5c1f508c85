package dev.manabi.teams;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Which tokens are the channel's. What a token says about the activity it comes with is
 * checked by {@link ChannelChecks}.
 *
 * @see <a href=
 * "https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication">Authentication
 * with the Bot Connector API</a>
 */
@Configuration(proxyBeanMethods = false)
class ChannelTokens {

	static final String ISSUER = "https://api.botframework.com";

	static final Duration SKEW = Duration.ofMinutes(5);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	@Bean
	ChannelKeys channelKeys(JsonMapper json, TeamsProperties teams) {
		InstantSource time = InstantSource.system();
		return new ChannelKeys(new PublishedKeys(json, teams, PATIENCE, time), time);
	}

	@Bean
	JwtDecoder channelTokenDecoder(ChannelKeys keys, TeamsProperties teams) {
		DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
		processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.Family.SIGNATURE, keys));
		processor.setJWTClaimsSetVerifier((_, _) -> {
		});
		NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(SKEW),
				new JwtIssuerValidator(ISSUER), must("must expire", (token) -> token.getExpiresAt() != null),
				must("is for another bot",
						(token) -> Objects.equals(token.getAudience(), java.util.List.of(teams.appId()))),
				must("is signed by an algorithm that the channel does not advertise",
						(token) -> advertised(keys, token))));
		return decoder;
	}

	private static boolean advertised(ChannelKeys keys, Jwt token) {
		return keys.current()
			.filter((current) -> current.algorithms().contains(String.valueOf(token.getHeaders().get("alg"))))
			.isPresent();
	}

	private static OAuth2TokenValidator<Jwt> must(String fault, java.util.function.Predicate<Jwt> rule) {
		OAuth2Error error = new OAuth2Error("invalid_token", "The token " + fault, null);
		return (token) -> rule.test(token) ? OAuth2TokenValidatorResult.success()
				: OAuth2TokenValidatorResult.failure(error);
	}

	/** Keeps the keys fresh, so that no request has to wait for them. */
	@Configuration(proxyBeanMethods = false)
	static class Refresh {

		private final ChannelKeys keys;

		Refresh(ChannelKeys keys) {
			this.keys = keys;
		}

		@EventListener(ApplicationReadyEvent.class)
		void atStart() {
			this.keys.refresh();
		}

		@Scheduled(fixedDelay = 60, initialDelay = 60, timeUnit = TimeUnit.MINUTES)
		void hourly() {
			this.keys.refresh();
		}

	}

}
