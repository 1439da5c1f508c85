package dev.manabi.roster;

import java.net.URI;
import java.time.Duration;

import com.azure.core.credential.TokenCredential;
import com.microsoft.graph.core.authentication.AzureIdentityAuthenticationProvider;
import com.microsoft.graph.core.requests.GraphClientFactory;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestOption;
import com.microsoft.kiota.http.middleware.options.RetryHandlerOption;
import okhttp3.OkHttpClient;

/**
 * The way to Microsoft Graph. It waits as long as Graph asks for where it is asked too
 * much, and tries again where Graph is busy.
 */
final class GraphConnection {

	private static final Duration CONNECT = Duration.ofSeconds(10);

	private static final Duration ANSWER = Duration.ofSeconds(60);

	private static final Duration PAUSE = Duration.ofSeconds(3);

	private static final int TRIES_AGAIN = 3;

	private GraphConnection() {
	}

	static GraphServiceClient to(URI baseUrl, TokenCredential credential) {
		return to(baseUrl, credential, PAUSE);
	}

	/**
	 * Connects.
	 * @param pause how long to wait at first where Graph does not say
	 */
	static GraphServiceClient to(URI baseUrl, TokenCredential credential, Duration pause) {
		RetryHandlerOption retry = new RetryHandlerOption(RetryHandlerOption.DEFAULT_SHOULD_RETRY, TRIES_AGAIN,
				pause.toSeconds());
		OkHttpClient http = GraphClientFactory.create(new RequestOption[] { retry })
			.connectTimeout(CONNECT)
			.readTimeout(ANSWER)
			.build();
		GraphServiceClient graph = new GraphServiceClient(
				new AzureIdentityAuthenticationProvider(credential, new String[] { baseUrl.getHost() }), http);
		graph.getRequestAdapter().setBaseUrl(baseUrl.toString().replaceFirst("/$", ""));
		return graph;
	}

}
