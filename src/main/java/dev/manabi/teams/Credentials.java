package dev.manabi.teams;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.identity.AadCredentialBuilderBase;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How the bot proves to the connector who it is.
 */
@Configuration(proxyBeanMethods = false)
class Credentials {

	@Bean
	ConnectorCredentials connectorCredentials(TeamsProperties teams, CredentialProperties settings,
			EntraProperties entra, HttpClient http) {
		Duration patience = teams.connectTimeout().plus(teams.readTimeout());
		return new ConnectorCredentials(teams.appId(), entra.tenantId(), chosen(teams, settings, entra, http),
				patience);
	}

	/** The connection to Entra. */
	@Bean
	HttpClient entraHttp(TeamsProperties teams) {
		return new JdkHttpClientBuilder().connectionTimeout(teams.connectTimeout())
			.responseTimeout(teams.readTimeout())
			.readTimeout(teams.readTimeout())
			.build();
	}

	/** Without any the bot can reach none but a try-out's connector. */
	private static Optional<TokenCredential> chosen(TeamsProperties teams, CredentialProperties settings,
			EntraProperties entra, HttpClient http) {
		List<String> chosen = settings.chosen();
		if (chosen.isEmpty() && new SecureAddress(teams.serviceUrlHosts()).loopbackOnly()) {
			return Optional.empty();
		}
		if (chosen.isEmpty()) {
			throw new RefusedCredentialException("The bot has no credential, so that Teams would take no reply of it.",
					"ボットの資格情報が設定されていないため、Teams に返信できません。");
		}
		if (chosen.size() > 1) {
			String names = String.join(", ", chosen);
			throw new RefusedCredentialException("More than one credential of the bot is set: %s.".formatted(names),
					"ボットの資格情報が複数設定されています: %s".formatted(names));
		}
		return Optional.of(switch (chosen.getFirst()) {
			case "manabi.teams.client-secret" -> secret(settings, teams, entra, http);
			case "manabi.teams.certificate-path" -> certificate(settings, teams, entra, http);
			default -> identity(settings, http);
		});
	}

	private static TokenCredential secret(CredentialProperties settings, TeamsProperties teams, EntraProperties entra,
			HttpClient http) {
		return app(new ClientSecretCredentialBuilder(), teams, entra, http).clientSecret(settings.clientSecret())
			.build();
	}

	private static TokenCredential certificate(CredentialProperties settings, TeamsProperties teams,
			EntraProperties entra, HttpClient http) {
		CertificateFile file = new CertificateFile(Objects.requireNonNull(settings.certificatePath()),
				settings.certificatePassword());
		return file.addTo(app(new ClientCertificateCredentialBuilder(), teams, entra, http)).build();
	}

	private static TokenCredential identity(CredentialProperties settings, HttpClient http) {
		return new ManagedIdentityCredentialBuilder().httpClient(http)
			.clientId(settings.managedIdentityClientId())
			.build();
	}

	/** Only Microsoft's clouds vouch for one another. */
	private static <T extends AadCredentialBuilderBase<T>> T app(T builder, TeamsProperties teams,
			EntraProperties entra, HttpClient http) {
		T credential = builder.httpClient(http)
			.authorityHost(entra.authorityHost().toString())
			.tenantId(entra.tenantId())
			.clientId(teams.appId());
		return entra.publiclyKnown() ? credential : credential.disableInstanceDiscovery();
	}

}
