package dev.manabi.teams;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import dev.manabi.conversation.Gate;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import retrofit2.Retrofit;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The connections to Teams, one HTTP client for all replies: with time-outs, and without
 * the retries that would send a reply again which may have arrived.
 */
@Component
class ConnectorClients {

	private static final int CONCURRENT = 64;

	/** Enough for the pace of the installation where an answer takes two seconds. */
	private static final int CONCURRENT_AT_PACE = 128;

	/** Shorter than servers keep an idle connection, on which a reply would be lost. */
	private static final Duration IDLE = Duration.ofSeconds(3);

	private final OkHttpClient shared;

	private final TeamsProperties teams;

	private final Duration patience;

	private final Map<String, ConnectorClient> clients = new ConcurrentHashMap<>();

	@Autowired
	ConnectorClients(TeamsProperties teams) {
		this(teams, patience(teams), new OkHttpClient.Builder(), CONCURRENT);
	}

	private ConnectorClients(TeamsProperties teams, Duration patience, OkHttpClient.Builder client, int concurrent) {
		this.teams = teams;
		this.patience = patience;
		Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
		dispatcher.setMaxRequests(concurrent);
		dispatcher.setMaxRequestsPerHost(concurrent);
		this.shared = Departure.watched(client)
			.dispatcher(dispatcher)
			.connectionPool(new ConnectionPool(concurrent, IDLE.toMillis(), TimeUnit.MILLISECONDS))
			.retryOnConnectionFailure(false)
			.followRedirects(false)
			.build();
	}

	/** Others that give up after this time, and that take no place from a reply. */
	ConnectorClients inHurry(Duration most) {
		return new ConnectorClients(this.teams, most, new OkHttpClient.Builder(), CONCURRENT);
	}

	/** Others whose requests pass a gate, and that take no place from a reply. */
	ConnectorClients through(Gate gate) {
		return new ConnectorClients(this.teams, patience(this.teams), Gated.by(gate, new OkHttpClient.Builder()),
				CONCURRENT_AT_PACE);
	}

	private static Duration patience(TeamsProperties teams) {
		return teams.connectTimeout().plus(teams.readTimeout());
	}

	ConnectorClient at(String serviceUrl, AppCredentials credentials) {
		return this.clients.computeIfAbsent(serviceUrl, (url) -> connect(url, credentials));
	}

	private ConnectorClient connect(String serviceUrl, AppCredentials credentials) {
		OkHttpClient.Builder http = this.shared.newBuilder();
		RestClient.Builder rest = new RestClient.Builder(http, new Retrofit.Builder()).withBaseUrl(serviceUrl)
			.withCredentials(credentials)
			.withSerializerAdapter(new JacksonAdapter())
			.withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
			.withRetryStrategy(new NoRetry());
		http.connectTimeout(this.teams.connectTimeout())
			.readTimeout(this.teams.readTimeout())
			.callTimeout(this.patience);
		return new RestConnectorClient(rest.build());
	}

	private static final class NoRetry extends RetryStrategy {

		NoRetry() {
			super("never", false);
		}

		@Override
		public boolean shouldRetry(int retryCount, Response response) {
			return false;
		}

	}

}
