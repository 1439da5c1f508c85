package dev.manabi.teams;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Posts to the bot's endpoint over HTTP.
 */
record Endpoint(HttpClient http, URI address) {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	static Endpoint at(int port) {
		return new Endpoint(HttpClient.newHttpClient(), URI.create("http://localhost:" + port + "/api/messages"));
	}

	/** Posts an activity with the token that Teams would send along. */
	HttpResponse<String> deliver(JsonNode activity) {
		return post("Bearer " + Tokens.of(activity.path("serviceUrl").asString("")).signed(), activity.toString());
	}

	HttpResponse<String> post(@Nullable String authorization, String body) {
		HttpRequest.Builder request = request().POST(HttpRequest.BodyPublishers.ofString(body));
		if (authorization != null) {
			request.header("Authorization", authorization);
		}
		return send(request);
	}

	HttpRequest.Builder request() {
		return HttpRequest.newBuilder(this.address).header("Content-Type", "application/json").timeout(PATIENCE);
	}

	HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
