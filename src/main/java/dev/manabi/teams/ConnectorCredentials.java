package dev.manabi.teams;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.Authenticator;
import okhttp3.OkHttpClient;

/**
 * The bot's own tokens for its replies, got through azure-identity and kept until they
 * expire. Without a credential replies carry no token.
 */
class ConnectorCredentials extends AppCredentials {

	private static final TokenRequestContext CONNECTOR = new TokenRequestContext()
		.addScopes(AuthenticationConstants.TO_CHANNEL_FROM_BOT_OAUTH_SCOPE);

	private final Optional<KeptToken> token;

	/**
	 * Credentials.
	 * @param patience how long a reply waits for its token
	 */
	ConnectorCredentials(String appId, String tenant, Optional<TokenCredential> credential, Duration patience) {
		super(tenant, AuthenticationConstants.TO_CHANNEL_FROM_BOT_OAUTH_SCOPE);
		setAppId(appId);
		this.token = credential.map((source) -> new KeptToken(() -> source.getToken(CONNECTOR)
			.timeout(patience)
			.toFuture()
			.thenApply((token) -> Objects.requireNonNull(token, "Entra gave no token"))));
	}

	@Override
	public CompletableFuture<String> getToken() {
		return this.token.orElseThrow().get().thenApply(AccessToken::getToken);
	}

	@Override
	public void applyCredentialsFilter(OkHttpClient.Builder clientBuilder) {
		if (this.token.isPresent()) {
			super.applyCredentialsFilter(clientBuilder);
		}
	}

	@Override
	protected Authenticator buildAuthenticator() {
		throw new IllegalStateException("Tokens come from azure-identity");
	}

}
