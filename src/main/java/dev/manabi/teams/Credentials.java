package dev.manabi.teams;

import java.time.Duration;
import java.util.Optional;

import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
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
	ConnectorCredentials connectorCredentials(TeamsProperties teams, EntraProperties entra, HttpClient http) {
		Duration patience = teams.connectTimeout().plus(teams.readTimeout());
		return new ConnectorCredentials(teams.appId(), entra.tenantId(), secret(teams, entra, http), patience);
	}

	/** The connection to Entra. */
	@Bean
	HttpClient entraHttp(TeamsProperties teams) {
		return new JdkHttpClientBuilder().connectionTimeout(teams.connectTimeout())
			.responseTimeout(teams.readTimeout())
			.readTimeout(teams.readTimeout())
			.build();
	}

	private static Optional<TokenCredential> secret(TeamsProperties teams, EntraProperties entra, HttpClient http) {
		if (!StringUtils.hasText(teams.clientSecret())) {
			return Optional.empty();
		}
		ClientSecretCredentialBuilder credential = new ClientSecretCredentialBuilder().httpClient(http)
			.authorityHost(entra.authorityHost().toString())
			.tenantId(entra.tenantId())
			.clientId(teams.appId())
			.clientSecret(teams.clientSecret());
		if (!entra.publiclyKnown()) {
			credential.disableInstanceDiscovery();
		}
		return Optional.of(credential.build());
	}

}
