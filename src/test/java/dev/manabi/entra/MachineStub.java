package dev.manabi.entra;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import reactor.core.publisher.Mono;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

/**
 * Plays the machine in Azure that knows its managed identities. Azure's own address for
 * it can't be reached here: what is sent there goes to a stub.
 */
public final class MachineStub implements HttpClient, AutoCloseable {

	private final WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());

	private final HttpClient plain = new JdkHttpClientBuilder().build();

	private final List<String> hosts = new CopyOnWriteArrayList<>();

	public MachineStub() {
		this.server.start();
		this.server.stubFor(any(anyUrl()).willReturn(okJson("""
				{"access_token": "%s", "expires_in": "3599", "expires_on": "%d", "token_type": "Bearer"}
				""".formatted(EntraStub.TOKEN, Instant.now().getEpochSecond() + 3599))));
	}

	@Override
	public Mono<HttpResponse> send(HttpRequest request) {
		this.hosts.add(request.getUrl().getHost());
		return this.plain.send(request.setUrl("http://localhost:" + this.server.port() + request.getUrl().getFile()));
	}

	/** What requests were meant for. */
	public List<String> hosts() {
		return this.hosts;
	}

	public List<LoggedRequest> received() {
		return this.server.findAll(anyRequestedFor(anyUrl()));
	}

	@Override
	public void close() {
		this.server.stop();
	}

}
