package dev.manabi.entra;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.identity.AadCredentialBuilderBase;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;

import org.springframework.stereotype.Component;

/**
 * How applications of the city prove to Entra who they are.
 */
@Component
public class Credentials {

	private final Registration bot;

	private final HttpClient http;

	Credentials(EntraProperties entra, BotProperties bot, HttpClient http) {
		this.bot = bot.registration(entra);
		this.http = http;
	}

	/**
	 * The bot's own, empty if none is set.
	 * @throws RefusedCredentialException if it can't be used or there are several
	 */
	public Optional<TokenCredential> ofBot() {
		return one(this.bot).map((setting) -> credential(this.bot, setting));
	}

	/**
	 * That of an application: the bot itself, unless it has a proof of its own.
	 * @throws RefusedCredentialException if there is none, or it can't be used, or there
	 * are several
	 */
	public TokenCredential of(Registration application) {
		Registration whole = application.orAs(this.bot);
		boolean itsOwn = !application.proof().chosen().isEmpty() || !whole.isSameApplicationAs(this.bot);
		Registration proved = itsOwn ? whole : whole.provedBy(this.bot);
		String setting = one(proved).orElseThrow(() -> RefusedCredentialException.missing(application.prefix()));
		return credential(proved, setting);
	}

	private static Optional<String> one(Registration application) {
		List<String> chosen = application.proof().chosen();
		if (chosen.size() > 1) {
			throw RefusedCredentialException.several(application.prefix(), chosen);
		}
		return chosen.stream().findFirst();
	}

	private TokenCredential credential(Registration application, String setting) {
		return switch (setting) {
			case Proof.SECRET -> secret(application);
			case Proof.CERTIFICATE -> certificate(application);
			default -> identity(application);
		};
	}

	private TokenCredential secret(Registration application) {
		return app(new ClientSecretCredentialBuilder(), application).clientSecret(application.proof().clientSecret())
			.build();
	}

	private TokenCredential certificate(Registration application) {
		CertificateFile file = new CertificateFile(application.prefix(),
				Objects.requireNonNull(application.proof().certificatePath()),
				application.proof().certificatePassword());
		return file.addTo(app(new ClientCertificateCredentialBuilder(), application)).build();
	}

	private TokenCredential identity(Registration application) {
		return new ManagedIdentityCredentialBuilder().httpClient(this.http)
			.clientId(application.proof().managedIdentityClientId())
			.build();
	}

	private <T extends AadCredentialBuilderBase<T>> T app(T builder, Registration application) {
		URI host = Objects.requireNonNull(application.authorityHost());
		return new Authority(application.prefix() + ".authority-host", host)
			.vouchFor(builder.httpClient(this.http).tenantId(application.tenantId()).clientId(application.clientId()));
	}

}
