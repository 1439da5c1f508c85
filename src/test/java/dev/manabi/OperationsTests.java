package dev.manabi;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the IT section sees, and what nobody else does.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "manabi.teams.app-id=8e2d7a14-6b3f-4c95-a0d8-1f2e3d4c5b6a",
				"manabi.entra.tenant-id=3c9a1f0e-5d27-4b8c-9e46-a1c2d3e4f506",
				"manabi.teams.openid-metadata-url=http://localhost:1/none", "manabi.teams.service-url-hosts=localhost",
				"spring.datasource.url=jdbc:h2:mem:operations;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE" })
class OperationsTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz" })
	void probesStandBesideTheBotAndSayNothingElse(String path) throws Exception {
		HttpResponse<String> response = get(this.port, path);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).isEqualTo("{\"status\":\"UP\"}");
	}

	@ParameterizedTest
	@CsvSource({ "/actuator/health, 200", "/actuator/prometheus, 200", "/actuator/metrics, 200", "/actuator/env, 404",
			"/actuator/heapdump, 404", "/actuator/beans, 404" })
	void managementPortServesHealthAndMetricsOnly(String path, int status) throws Exception {
		assertThat(get(this.managementPort, path).statusCode()).isEqualTo(status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/health", "/actuator/prometheus", "/", "/tryout/people", "/error" })
	void mainPortServesNothingElse(String path) throws Exception {
		assertThat(get(this.port, path).statusCode()).isBetween(400, 499);
	}

	@Test
	void healthNamesTheMap() throws Exception {
		assertThat(get(this.managementPort, "/actuator/health").body()).contains("hachioji 2023-03");
	}

	private static HttpResponse<String> get(int port, String path) throws Exception {
		return HTTP.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

}
