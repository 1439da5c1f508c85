package dev.manabi.teams;

import java.util.Optional;

import com.azure.core.credential.TokenCredential;
import dev.manabi.entra.Credentials;
import dev.manabi.entra.EntraProperties;
import dev.manabi.entra.RefusedCredentialException;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How the bot proves to the connector who it is.
 */
@Configuration(proxyBeanMethods = false)
class ConnectorAuthentication {

	/** Without any the bot can reach none but a try-out's connector. */
	@Bean
	ConnectorCredentials connectorCredentials(TeamsProperties teams, EntraProperties entra, Credentials credentials) {
		Optional<TokenCredential> credential = credentials.ofBot();
		if (credential.isEmpty() && !new SecureAddress(teams.serviceUrlHosts()).loopbackOnly()) {
			throw RefusedCredentialException.missing("manabi.teams");
		}
		return new ConnectorCredentials(teams.appId(), entra.tenantId(), credential,
				teams.connectTimeout().plus(teams.readTimeout()));
	}

}
