package dev.manabi.teams;

import java.util.concurrent.CompletableFuture;

import com.microsoft.bot.builder.BotCallbackHandler;
import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.AuthenticationConfiguration;

import org.springframework.stereotype.Component;

/**
 * The SDK's adapter with our connections and our tokens.
 */
@Component
class TeamsAdapter extends BotFrameworkAdapter {

	private final ConnectorClients connectors;

	private final AppCredentials credentials;

	TeamsAdapter(ConnectorClients connectors, ConnectorCredentials credentials) {
		super(credentials, new AuthenticationConfiguration(), null, null, null);
		this.connectors = connectors;
		this.credentials = credentials;
	}

	/** The SDK would first make the asker's locale that of the whole server. */
	@Override
	protected CompletableFuture<Void> runPipeline(TurnContext context, BotCallbackHandler callback) {
		return getMiddlewareSet().receiveActivityWithStatus(context, callback);
	}

	@Override
	protected CompletableFuture<ConnectorClient> getOrCreateConnectorClient(String serviceUrl,
			AppCredentials usingAppCredentials) {
		return CompletableFuture.completedFuture(this.connectors.at(serviceUrl, this.credentials));
	}

}
