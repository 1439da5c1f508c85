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

	/** Shorter than servers keep an idle connection, on which a reply would be lost. */
	private static final Duration IDLE = Duration.ofSeconds(3);

	private final OkHttpClient shared;

	private final TeamsProperties teams;

	private final Duration patience;

	private final Map<String, ConnectorClient> clients = new ConcurrentHashMap<>();

	@Autowired
	ConnectorClients(TeamsProperties teams) {
		this(teams, teams.connectTimeout().plus(teams.readTimeout()));
	}

	private ConnectorClients(TeamsProperties teams, Duration patience) {
		this.teams = teams;
		this.patience = patience;
		Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
		dispatcher.setMaxRequests(CONCURRENT);
		dispatcher.setMaxRequestsPerHost(CONCURRENT);
		this.shared = Departure.watched(new OkHttpClient.Builder())
			.dispatcher(dispatcher)
			.connectionPool(new ConnectionPool(CONCURRENT, IDLE.toMillis(), TimeUnit.MILLISECONDS))
			.retryOnConnectionFailure(false)
			.followRedirects(false)
			.build();
	}

	/** Others that give up after this time, and that take no place from a reply. */
	ConnectorClients inHurry(Duration most) {
		return new ConnectorClients(this.teams, most);
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
