package dev.manabi.xapi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A learning system that reports over HTTP.
 *
 * @param headers those that it sends along
 */
record Lms(HttpClient http, String address, Map<String, String> headers) {

	static final String AUTHORIZATION = "Authorization";

	static final String VERSION = "X-Experience-API-Version";

	static Lms at(int port) {
		return new Lms(HttpClient.newHttpClient(), "http://localhost:" + port, Map.of(AUTHORIZATION,
				basic("lms", "the-password-of-the-lms"), VERSION, "1.0.3", "Content-Type", "application/json"));
	}

	static String basic(String username, String password) {
		return "Basic "
				+ Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
	}

	/** The same with another header, or without it if it is empty. */
	Lms with(String header, String value) {
		Map<String, String> others = new TreeMap<>(this.headers);
		others.remove(header);
		if (!value.isEmpty()) {
			others.put(header, value);
		}
		return new Lms(this.http, this.address, others);
	}

	Answer posts(String body) {
		return sends("POST", "/xapi/statements", body);
	}

	Answer puts(String id, String body) {
		return sends("PUT", "/xapi/statements?statementId=" + id, body);
	}

	Answer sends(String method, String path, String body) {
		return sends(method, path, body.getBytes(StandardCharsets.UTF_8));
	}

	Answer sends(String method, String path, byte[] body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.timeout(Duration.ofSeconds(30))
			.method(method, (body.length == 0) ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
		this.headers.forEach(request::header);
		try {
			return new Answer(this.http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** What comes back. */
	record Answer(HttpResponse<String> response) {

		int status() {
			return this.response.statusCode();
		}

		String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		JsonNode json() {
			return JsonMapper.shared().readTree(this.response.body());
		}

	}

}
