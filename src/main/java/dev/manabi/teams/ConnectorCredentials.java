package dev.manabi.teams;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import com.azure.core.credential.SimpleTokenCache;
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

	private final Optional<SimpleTokenCache> tokens;

	ConnectorCredentials(String appId, String tenant, Optional<TokenCredential> credential) {
		super(tenant, AuthenticationConstants.TO_CHANNEL_FROM_BOT_OAUTH_SCOPE);
		setAppId(appId);
		this.tokens = credential.map((source) -> new SimpleTokenCache(() -> source.getToken(CONNECTOR)));
	}

	@Override
	public CompletableFuture<String> getToken() {
		return this.tokens.orElseThrow()
			.getToken()
			.toFuture()
			.thenApply((token) -> Objects.requireNonNull(token, "Entra gave no token").getToken());
	}

	@Override
	public void applyCredentialsFilter(OkHttpClient.Builder clientBuilder) {
		if (this.tokens.isPresent()) {
			super.applyCredentialsFilter(clientBuilder);
		}
	}

	@Override
	protected Authenticator buildAuthenticator() {
		throw new IllegalStateException("Tokens come from azure-identity");
	}

}
