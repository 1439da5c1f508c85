package dev.manabi.entra;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.List;

import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

/**
 * Plays Microsoft Entra ID, over https with a certificate of its own.
 */
public final class EntraStub {

	public static final String SECRET = "s3cret-that-nobody-may-read";

	public static final String TOKEN = "token-of-the-bot";

	private static final EntraStub SHARED = start();

	private final WireMockServer server;

	private EntraStub(Certificate certificate) {
		this.server = new WireMockServer(WireMockConfiguration.options()
			.httpDisabled(true)
			.dynamicHttpsPort()
			.keystorePath(certificate.store().toString())
			.keystoreType("PKCS12")
			.keystorePassword(Certificate.PASSWORD)
			.keyManagerPassword(Certificate.PASSWORD));
	}

	public static EntraStub shared() {
		return SHARED;
	}

	private static EntraStub start() {
		EntraStub stub = new EntraStub(Certificate.SHARED);
		stub.server.start();
		stub.reset();
		return stub;
	}

	public void reset() {
		this.server.resetAll();
		answers(okJson("""
				{"token_type": "Bearer", "expires_in": 3599, "ext_expires_in": 3599, "access_token": "%s"}
				""".formatted(TOKEN)));
	}

	public void answers(ResponseDefinitionBuilder answer) {
		this.server.stubFor(any(anyUrl()).willReturn(answer));
	}

	public String address() {
		return "https://localhost:" + this.server.httpsPort() + "/";
	}

	public List<LoggedRequest> received() {
		return this.server.findAll(anyRequestedFor(anyUrl()));
	}

	/** The credentials of a bot of this tenant, whose tokens come from here. */
	public Credentials credentials(String tenant, String appId, Proof proof, HttpClient http) {
		return new Credentials(new EntraProperties(tenant, URI.create(address())),
				new BotProperties(appId, proof.clientSecret(), proof.certificatePath(), proof.certificatePassword(),
						proof.managedIdentityClientId()),
				http);
	}

	/** Has the bot trust the stub's certificate. */
	@TestConfiguration(proxyBeanMethods = false)
	public static class Trusted {

		@Bean
		@Primary
		public HttpClient trustingEntra() throws GeneralSecurityException, IOException {
			return new JdkHttpClientBuilder(
					java.net.http.HttpClient.newBuilder().sslContext(Certificate.SHARED.trusted()))
				.build();
		}

	}

}
