package dev.manabi.teams;

import java.util.Optional;

import com.azure.core.credential.TokenCredential;
import com.azure.identity.ClientSecretCredentialBuilder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/**
 * How the bot proves to the connector who it is.
 */
@Configuration(proxyBeanMethods = false)
class Credentials {

	@Bean
	ConnectorCredentials connectorCredentials(TeamsProperties teams, EntraProperties entra) {
		return new ConnectorCredentials(teams.appId(), entra.tenantId(), secret(teams, entra));
	}

	private static Optional<TokenCredential> secret(TeamsProperties teams, EntraProperties entra) {
		if (!StringUtils.hasText(teams.clientSecret())) {
			return Optional.empty();
		}
		return Optional.of(new ClientSecretCredentialBuilder().authorityHost(entra.authorityHost().toString())
			.tenantId(entra.tenantId())
			.clientId(teams.appId())
			.clientSecret(teams.clientSecret())
			.build());
	}

}
